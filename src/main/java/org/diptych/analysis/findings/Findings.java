package org.diptych.analysis.findings;

import java.util.ArrayList;
import java.util.List;
import org.diptych.model.Analysis;
import org.diptych.model.Comparison;
import org.diptych.model.Finding;

/**
 * Proposes what is worth reporting about two statements, in sentences with their evidence, the most telling first. It
 * claims only about the texts ("not in B"), never about the talks. Pure, deterministic and thread-safe.
 */
public final class Findings {
    private Findings() {}

    /** The proposals for a comparison; none when a text is blank. */
    public static List<Finding> of(Comparison comparison, Analysis analysis) {
        List<Account> accounts = Account.both(comparison.a(), comparison.b(), analysis);
        if (accounts.stream().anyMatch(account -> account.sentences() == 0)) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Account account : accounts) {
            drafts.addAll(analysis.wordsMissing() ? byTopicsAndFigures(account, analysis) : of(account, analysis));
        }
        if (!analysis.wordsMissing()) {
            accounts.forEach(account -> drafts.addAll(PointsOnlyHere.of(account)));
        }
        drafts.addAll(SharedTopics.of(accounts.get(0), analysis));
        drafts.addAll(CommonPoints.of(accounts.get(0), analysis));
        drafts.addAll(AttentionPaid.of(accounts.get(0), analysis));
        if (analysis.versions()) {
            // Nearly every sentence of two versions is common ground: only what was changed is worth reporting.
            drafts.removeIf(Draft::quotesTheSame);
        }
        return Ranks.of(drafts);
    }

    private static List<Draft> of(Account account, Analysis analysis) {
        List<Draft> special = new ArrayList<>(Connections.of(account, analysis));
        special.addAll(Denials.of(account));
        special.addAll(Attributions.of(account));
        List<Draft> drafts = new ArrayList<>(special);
        drafts.addAll(TopicsOnlyHere.of(account, analysis, special));
        drafts.addAll(Wordings.of(account));
        drafts.addAll(Formulas.of(account));
        drafts.addAll(Asks.of(account));
        drafts.addAll(QuantitiesOnlyHere.of(account));
        drafts.addAll(NamesOnlyHere.of(account, analysis));
        return drafts;
    }

    /** What can be said of two texts whose words cannot be looked up in one another. */
    private static List<Draft> byTopicsAndFigures(Account account, Analysis analysis) {
        List<Draft> drafts = new ArrayList<>(TopicsOnlyHere.of(account, analysis, List.of()));
        drafts.addAll(QuantitiesOnlyHere.of(account));
        return drafts;
    }
}
