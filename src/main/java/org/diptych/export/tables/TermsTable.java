package org.diptych.export.tables;

import java.util.List;
import org.diptych.model.AbsenceProof;
import org.diptych.model.NearMiss;
import org.diptych.model.OneSidedTerm;
import org.diptych.model.Side;

/** The terms that stand in one statement only, A first, the most telling first, with what was searched. */
final class TermsTable {
    private static final List<Table.Column> COLUMNS = List.of(
            new Table.Column("only_in", 8),
            new Table.Column("rank", 6),
            new Table.Column("term", 28),
            new Table.Column("kind", 10),
            new Table.Column("count", 7),
            new Table.Column("passages", 14),
            new Table.Column("offsets", 20),
            new Table.Column("sentence", 70),
            new Table.Column("score", 9),
            new Table.Column("log_likelihood", 14),
            new Table.Column("log_ratio", 10),
            new Table.Column("enough_text", 12),
            new Table.Column("forms_searched", 48),
            new Table.Column("languages_searched", 18),
            new Table.Column("nearest_wording", 28),
            new Table.Column("similarity", 10),
            new Table.Column("reason", 28));

    private TermsTable() {}

    static Table of(Facts facts) {
        int size = facts.analysis().a().onlyHere().size()
                + facts.analysis().b().onlyHere().size();
        return new Table("terms", COLUMNS, size, sink -> {
            for (Side side : Side.values()) {
                for (OneSidedTerm term : facts.analysis().of(side).onlyHere()) {
                    sink.row(row(facts, side, term));
                }
            }
        });
    }

    private static List<Cell> row(Facts facts, Side side, OneSidedTerm term) {
        AbsenceProof proof = term.proof();
        return List.of(
                Cell.of(side.name()),
                Cell.of(term.rank()),
                Cell.of(term.text()),
                Cell.of(Facts.code(term.kind())),
                Cell.of(term.count()),
                Cell.of(facts.passages(side, term.spans())),
                Cell.of(facts.offsets(side, term.spans())),
                Cell.of(facts.sentence(side, term.spans().get(0))),
                Cell.of(term.score()),
                Cell.of(term.keyness().logLikelihood()),
                Cell.of(term.keyness().logRatio()),
                Cell.of(term.keyness().enoughText()),
                Cell.of(String.join("; ", proof.forms())),
                Cell.of(String.join("; ", proof.languages())),
                Cell.of(proof.nearest().map(NearMiss::text).orElse("")),
                proof.nearest().map(near -> Cell.of(near.similarity())).orElse(Cell.of("")),
                Cell.of(proof.nearest().map(NearMiss::reason).orElse("")));
    }
}
