package org.diptych.ui.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diptych.model.Attribution;
import org.diptych.model.Quantity;
import org.diptych.model.Side;
import org.diptych.model.Span;
import org.diptych.model.SpeechAct;
import org.diptych.model.StatementReading;
import org.diptych.model.Strength;
import org.diptych.model.Voice;
import org.diptych.ui.places.PlaceRow.Detail;
import org.diptych.ui.places.PlaceRow.Sort;
import org.diptych.ui.shared.Compared;

/** Gathers what the lists show. Pure. */
final class PlaceReading {
    private PlaceReading() {}

    /** Numbers, sums, shares, dates and durations, those of A first. */
    static List<PlaceRow> quantities(Compared compared) {
        List<PlaceRow> rows = new ArrayList<>();
        for (Side side : Side.values()) {
            String text = compared.comparison().statement(side).text();
            for (Quantity quantity : compared.analysis().of(side).quantities()) {
                String words = quantity.span().of(text).replace('\n', ' ');
                rows.add(new PlaceRow(
                        side,
                        quantity.span(),
                        "places.kind." + key(quantity.kind()),
                        detail(quantity),
                        words,
                        new Span(0, words.length()),
                        quantity.shared()));
            }
        }
        return rows;
    }

    private static Detail detail(Quantity quantity) {
        return switch (quantity.kind()) {
            case DATE -> new Detail(Sort.DATE, quantity.value(), "");
            case LABEL -> Detail.none();
            case MONEY, PERCENTAGE, DURATION, COUNT -> new Detail(Sort.NUMBER, quantity.value(), quantity.unit());
        };
    }

    /** Asks, commitments, assurances and agreements, and every other sentence that a speaker is named for. */
    static List<PlaceRow> speech(Compared compared) {
        List<PlaceRow> rows = new ArrayList<>();
        for (Side side : Side.values()) {
            StatementReading reading = compared.analysis().of(side);
            Set<Integer> done = new HashSet<>();
            Set<Integer> linked = new HashSet<>();
            compared.analysis().links().forEach(link -> linked.add(link.of(side)));
            for (SpeechAct act : reading.acts()) {
                done.add(act.sentence());
                rows.add(row(
                        compared,
                        side,
                        act.sentence(),
                        act.cue(),
                        "places.act." + key(act.kind()),
                        new Detail(Sort.MESSAGE, "places.voice." + key(act.voice()), ""),
                        act.shared()));
            }
            for (int i = 0; i < reading.attributions().size(); i++) {
                Attribution attribution = reading.attributions().get(i);
                if (attribution.voice() != Voice.NARRATOR && !done.contains(i)) {
                    rows.add(attributed(compared, side, i, attribution, linked.contains(i)));
                }
            }
        }
        return rows;
    }

    private static PlaceRow attributed(
            Compared compared, Side side, int sentence, Attribution attribution, boolean linked) {
        Span whole = compared.analysis().of(side).sentences().get(sentence).span();
        Detail strength = attribution.strength() == Strength.NONE
                ? Detail.none()
                : new Detail(Sort.MESSAGE, "places.strength." + key(attribution.strength()), "");
        return row(
                compared,
                side,
                sentence,
                attribution.verb().filter(whole::contains).orElse(new Span(whole.start(), whole.start())),
                "places.voice." + key(attribution.voice()),
                strength,
                linked);
    }

    private static PlaceRow row(
            Compared compared, Side side, int sentence, Span cue, String kind, Detail detail, boolean shared) {
        Span whole = compared.analysis().of(side).sentences().get(sentence).span();
        String words = whole.of(compared.comparison().statement(side).text()).replace('\n', ' ');
        Span strong =
                whole.contains(cue) ? new Span(cue.start() - whole.start(), cue.end() - whole.start()) : new Span(0, 0);
        return new PlaceRow(side, whole, kind, detail, words, strong, shared);
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
