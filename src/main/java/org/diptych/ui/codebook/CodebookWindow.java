package org.diptych.ui.codebook;

import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.diptych.ui.shared.Messages;
import org.diptych.ui.shared.Theme;

/** The window of the codebook editor, in front of the one that it belongs to. */
public final class CodebookWindow {
    private static final double WIDTH = 920;
    private static final double HEIGHT = 620;

    private final CodebookViewModel viewModel;
    private final Messages messages;
    private final Theme theme;

    public CodebookWindow(CodebookViewModel viewModel, Messages messages, Theme theme) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.theme = theme;
    }

    /** Opens the editor on the comparison's codebook. */
    public void open(Window owner, CodebookView.Files files) {
        viewModel.begin();
        Stage stage = new Stage();
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.text("codebook.title"));
        CodebookView view = new CodebookView(viewModel, messages, files, stage::close);
        Scene scene = new Scene(view, Math.min(WIDTH, owner.getWidth()), Math.min(HEIGHT, owner.getHeight()));
        theme.dress(scene);
        stage.setOnCloseRequest(event -> {
            if (!view.mayClose()) {
                event.consume();
            }
        });
        stage.setScene(scene);
        stage.show();
        view.focusFirst();
    }
}
