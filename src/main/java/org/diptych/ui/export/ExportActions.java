package org.diptych.ui.export;

import atlantafx.base.controls.ModalPane;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableDoubleValue;
import org.diptych.ui.shared.Desktop;
import org.diptych.ui.shared.Messages;

/** Asks what an export needs and starts it. */
public final class ExportActions {
    private static final double MOST_WIDTH = 1240;
    private static final double MOST_HEIGHT = 860;
    private static final double AIR = 40;

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final Desktop desktop;
    private final ModalPane overlay;

    /** @param overlay where the choices for the PDF are shown */
    public ExportActions(ExportViewModel viewModel, Messages messages, Desktop desktop, ModalPane overlay) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.desktop = desktop;
        this.overlay = overlay;
        overlay.displayProperty().subscribe(shown -> {
            if (!shown) {
                viewModel.pdf().close();
            }
        });
    }

    /** Opens the choices for the annotated PDF. */
    public void choosePdf() {
        export(ExportFormat.PDF);
    }

    /** Lets the user choose a file and writes it; for the annotated PDF, lets the user choose what is in it first. */
    public void export(ExportFormat format) {
        if (!viewModel.possibleProperty(format).get()) {
            return;
        }
        if (format != ExportFormat.PDF) {
            write(format);
            return;
        }
        PdfSetupView setup = new PdfSetupView(viewModel.pdf(), messages, this::writePdf, overlay::hide);
        fit(setup);
        viewModel.pdf().open();
        overlay.show(setup);
        // Without its final place now, the first frame is drawn in the corner and stays there.
        overlay.applyCss();
        overlay.layout();
        setup.focusFirst();
    }

    private void fit(PdfSetupView setup) {
        DoubleBinding width = most(overlay.widthProperty(), MOST_WIDTH);
        DoubleBinding height = most(overlay.heightProperty(), MOST_HEIGHT);
        setup.prefWidthProperty().bind(width);
        setup.maxWidthProperty().bind(width);
        setup.prefHeightProperty().bind(height);
        setup.maxHeightProperty().bind(height);
    }

    private static DoubleBinding most(ObservableDoubleValue available, double most) {
        return Bindings.createDoubleBinding(() -> Math.min(most, available.get() - AIR), available);
    }

    private void writePdf() {
        if (write(ExportFormat.PDF)) {
            overlay.hide();
        }
    }

    /** Whether the user chose a file. */
    private boolean write(ExportFormat format) {
        Optional<Path> file =
                desktop.chooseTarget(messages.text("export.kind." + format.ending()), viewModel.proposedName(format));
        file.ifPresent(target -> viewModel.write(format, target));
        return file.isPresent();
    }
}
