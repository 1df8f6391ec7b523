package org.diptych.ui.main;

import javafx.scene.control.ToggleButton;
import org.diptych.ui.findings.FindingsView;
import org.diptych.ui.notes.NotesView;
import org.diptych.ui.places.PlaceFilter;
import org.diptych.ui.places.PlacesView;
import org.diptych.ui.places.PlacesViewModel;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;
import org.diptych.ui.terms.TermsView;
import org.diptych.ui.topics.LedgerFilter;
import org.diptych.ui.topics.LedgerView;

/** What is listed beside the statements: each list with its tab, which counts its rows. */
final class Lists {
    private final Sidebar sidebar;
    private final Messages messages;
    private final TermsView onlyA;
    private final TermsView onlyB;
    private final LedgerView ledger;
    private final FindingsView findings;
    private final NotesView notes;

    /**
     * Fills the sidebar.
     *
     * @param ledgerTable shows the ledger of topics over the whole window
     * @param picker opens the list of further topics
     */
    Lists(
            Sidebar sidebar,
            MainViewModel.Parts parts,
            Messages messages,
            Theme theme,
            Runnable ledgerTable,
            Runnable picker) {
        this.sidebar = sidebar;
        this.messages = messages;
        this.onlyA = new TermsView(parts.onlyA(), messages);
        this.onlyB = new TermsView(parts.onlyB(), messages);
        this.ledger = LedgerView.narrow(parts.ledger(), messages, theme, ledgerTable, picker);
        this.findings = new FindingsView(parts.findings(), messages);
        this.notes = new NotesView(parts.notes(), messages, theme);
        fill(parts);
    }

    /** Shows the list with this id and takes the focus there. */
    void open(String id) {
        sidebar.open(id);
    }

    private void fill(MainViewModel.Parts parts) {
        ToggleButton first = sidebar.add("sidebar-only-a", onlyA, onlyA::focusFilter);
        ToggleButton second = sidebar.add("sidebar-only-b", onlyB, onlyB::focusFilter);
        ToggleButton third = sidebar.add("sidebar-topics", ledger, ledger::focusList);
        ToggleButton fourth = sidebar.add("sidebar-findings", findings, findings::focusList);
        addPlaces("sidebar.quantities", parts.quantities());
        addPlaces("sidebar.speech", parts.speech());
        ToggleButton last = sidebar.add("sidebar-notes", notes, notes::focusSearch);
        parts.onlyA().listProperty().subscribe(now -> first.setText(messages.text("sidebar.only-a", now.all())));
        parts.onlyB().listProperty().subscribe(now -> second.setText(messages.text("sidebar.only-b", now.all())));
        parts.ledger()
                .ledgerProperty()
                .subscribe(now -> third.setText(messages.text("sidebar.topics", now.count(LedgerFilter.NAMED))));
        parts.findings()
                .listProperty()
                .subscribe(now -> fourth.setText(messages.text("sidebar.findings", now.standing())));
        parts.notes().listProperty().subscribe(now -> last.setText(messages.text("sidebar.notes", now.all())));
    }

    private void addPlaces(String key, PlacesViewModel places) {
        PlacesView view = new PlacesView(places, messages);
        ToggleButton head = sidebar.add(key.replace('.', '-'), view, view::focusList);
        places.placesProperty().subscribe(now -> head.setText(messages.text(key, now.count(PlaceFilter.ALL))));
    }

    /** Opens the field for a finding of the researcher's own. */
    void addFinding() {
        sidebar.open("sidebar-findings");
        findings.add();
    }
}
