package org.diptych.ui.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.diptych.analysis.Analyzer;
import org.diptych.model.Codebook;
import org.diptych.model.Comparison;
import org.diptych.model.Provenance;
import org.diptych.model.Side;
import org.diptych.model.Statement;
import org.diptych.ui.shared.Lens;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Notices;
import org.diptych.ui.shared.Threads;
import org.diptych.ui.shared.Workspace;
import org.junit.jupiter.api.Test;

class PlacesViewModelTest {
    private static final Provenance ENGLISH = Provenance.unknown().withLanguage("en");

    private final Messages messages = new Messages(Locale.ENGLISH, Locale.GERMANY);
    private final Lens lens = new Lens();
    private final Workspace workspace = new Workspace(
            new Comparison(
                    "",
                    Statement.ofText(
                            "The harbour will cost 1.5 million dollars. It opens on March 3, 2026. "
                                    + "The minister urged the other side to lower its duties.",
                            ENGLISH),
                    Statement.ofText("We signed on March 3, 2026. Duties fall by 12 percent.", ENGLISH),
                    Codebook.empty()),
            new Analyzer()::analyse,
            Threads.direct(),
            new Notices(messages),
            System::nanoTime);
    private final PlacesViewModel quantities =
            PlacesViewModel.quantities(workspace, lens, Threads.direct(), new Notices(messages));

    @Test
    void dateInBothTextsIsSharedAndTheSumStandsInOneOnly() {
        assertEquals(
                Map.of(PlaceFilter.ALL, 4, PlaceFilter.ONLY_A, 1, PlaceFilter.ONLY_B, 1, PlaceFilter.SHARED, 2),
                quantities.placesProperty().get().counts());
        quantities.filterProperty().set(PlaceFilter.ONLY_B);
        assertEquals(List.of("12 percent"), texts(quantities));
    }

    @Test
    void numbersAndDatesAreWrittenAsInTheUsersCountry() {
        PlaceWording wording = new PlaceWording(messages);
        assertEquals(
                List.of("Sum · 1.500.000 USD", "Date · 03.03.2026"),
                quantities.placesProperty().get().rows().stream()
                        .filter(row -> row.side() == Side.A)
                        .map(wording::of)
                        .toList());
    }

    @Test
    void chosenPlaceIsMarkedAmongThoseThatAreListed() {
        quantities.visit(quantities.placesProperty().get().rows().get(1));
        var marked = lens.markedProperty().get().orElseThrow();
        assertEquals(Side.A, marked.side());
        assertEquals(1, marked.current());
        assertEquals(2, marked.spans().size());
    }

    @Test
    void whatASideAsksForIsListedWithItsCue() {
        PlacesViewModel speech = PlacesViewModel.speech(workspace, lens, Threads.direct(), new Notices(messages));
        PlaceRow ask = speech.placesProperty().get().rows().stream()
                .filter(row -> row.kind().equals("places.act.ask"))
                .findFirst()
                .orElseThrow();
        assertEquals("urged", ask.strong().of(ask.text()));
        assertEquals(false, ask.shared());
    }

    private static List<String> texts(PlacesViewModel places) {
        return places.placesProperty().get().rows().stream().map(PlaceRow::text).toList();
    }
}
