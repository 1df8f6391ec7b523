package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;
import org.diptych.model.Progress;

/**
 * Proposes what is worth reporting about two statements, in sentences with their evidence, the most telling first. It
 * claims only about the texts ("not in B"), never about the talks. Pure, deterministic and thread-safe.
 */
public final class Findings {
    private Findings() {}

    /** The proposals for a comparison; none when a text is blank. Cancellable through {@code progress}. */
    public static List<Finding> of(Comparison comparison, Analysis analysis, Progress progress) {
        progress.at(0);
        List<Account> accounts = Account.both(comparison.a(), comparison.b(), analysis);
        if (accounts.stream().anyMatch(account -> account.sentences() == 0)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Account account : accounts) {
            drafts.addAll(
                    analysis.wordsMissing()
                            ? byTopicsAndFigures(account, analysis)
                            : of(account, analysis, progress.part(0.3, 0.6)));
        }
        if (!analysis.wordsMissing()) {
            for (Account account : accounts) {
                progress.at(0.6);
                drafts.addAll(PointsOnlyHere.of(account));
            }
        }
        progress.at(0.8);
        drafts.addAll(SharedTopics.of(accounts.get(0), analysis));
        drafts.addAll(CommonPoints.of(accounts.get(0), analysis));
        drafts.addAll(AttentionPaid.of(accounts.get(0), analysis));
        if (analysis.versions()) {
            // Nearly every sentence of two versions is common ground: only what was changed is worth reporting.
            drafts.removeIf(Draft::quotesTheSame);
        }
        return Ranks.of(drafts);
    }

    private static List<Draft> of(Account account, Analysis analysis, Progress progress) {
        List<Draft> special = new ArrayList<>(Connections.of(account, analysis));
        special.addAll(Denials.of(account));
        special.addAll(Attributions.of(account));
        List<Supplier<List<Draft>>> finders = List.of(
                () -> TopicsOnlyHere.of(account, analysis, special),
                () -> Wordings.of(account),
                () -> Formulas.of(account),
                () -> Asks.of(account),
                () -> QuantitiesOnlyHere.of(account),
                () -> NamesOnlyHere.of(account, analysis));
        List<Draft> drafts = new ArrayList<>(special);
        for (Supplier<List<Draft>> finder : finders) {
            progress.at(0);
            drafts.addAll(finder.get());
        }
        return drafts;
    }

    /** What can be said of two texts whose words cannot be looked up in one another. */
    private static List<Draft> byTopicsAndFigures(Account account, Analysis analysis) {
        List<Draft> drafts = new ArrayList<>(TopicsOnlyHere.of(account, analysis, List.of()));
        drafts.addAll(QuantitiesOnlyHere.of(account));
        return drafts;
    }
}
