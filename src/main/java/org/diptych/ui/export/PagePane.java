package org.diptych.ui.export;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.diptych.ui.shared.IconButton;
import org.diptych.ui.shared.Messages;
import org.kordamp.ikonli.feather.Feather;

/** A page of the report on its desk, with a switch below it. */
final class PagePane extends BorderPane {
    private static final double AIR = 16;

    private final PdfSetupViewModel viewModel;
    private final Messages messages;
    private final ImageView page = new ImageView();
    private final Label note = new Label();
    private final Label number = new Label();
    private final IconButton back;
    private final IconButton on;
    private final Pane desk = new StackPane();
    private int current = 1;

    PagePane(PdfSetupViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("page-pane");
        page.setId("pdf-page");
        page.setPreserveRatio(true);
        page.setSmooth(true);
        page.getStyleClass().add("page");
        note.setId("pdf-page-note");
        note.setWrapText(true);
        desk.setId("pdf-desk");
        desk.getStyleClass().add("desk");
        desk.setMinSize(0, 0);
        desk.setFocusTraversable(true);
        desk.getChildren().addAll(page, note, progress());
        back = new IconButton("pdf-back", Feather.CHEVRON_LEFT, messages.text("export.page.back"), () -> turn(-1));
        on = new IconButton("pdf-on", Feather.CHEVRON_RIGHT, messages.text("export.page.on"), () -> turn(1));
        number.setId("pdf-page-number");
        HBox switcher = new HBox(back, number, on);
        switcher.setAlignment(Pos.CENTER);
        switcher.getStyleClass().add("page-switch");
        setCenter(desk);
        setBottom(switcher);
        desk.layoutBoundsProperty().subscribe(bounds -> fit());
        addEventHandler(KeyEvent.KEY_PRESSED, this::turnByKey);
        viewModel.shownProperty().subscribe(this::show);
    }

    private HBox progress() {
        ProgressBar bar = new ProgressBar();
        bar.setId("pdf-progress");
        bar.progressProperty().bind(viewModel.drawing().progressProperty());
        bar.setAccessibleText(messages.text("export.page.waiting"));
        Button cancel = new Button(messages.text("status.cancel"));
        cancel.setId("pdf-progress-cancel");
        cancel.setOnAction(event -> viewModel.drawing().cancel());
        HBox row = new HBox(bar, cancel);
        row.getStyleClass().add("page-progress");
        row.setAlignment(Pos.CENTER);
        row.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        row.visibleProperty().bind(viewModel.drawing().slowProperty());
        return row;
    }

    private void fit() {
        double scale = scale();
        viewModel.fit((int) ((desk.getWidth() - 2 * AIR) * scale), (int) ((desk.getHeight() - 2 * AIR) * scale));
    }

    /** Pixels of the screen for each unit of length of the window. */
    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    private void turnByKey(KeyEvent event) {
        if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
            turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
            event.consume();
        }
    }

    private void turn(int step) {
        viewModel.turnTo(current + step);
    }

    private void show(PageShown shown) {
        boolean waiting = shown instanceof PageShown.Waiting;
        note.setText(messages.text(waiting ? "export.page.waiting" : "export.page.failed"));
        note.setVisible(!(shown instanceof PageShown.Page));
        if (shown instanceof PageShown.Page drawn) {
            show(drawn);
        } else {
            page.setImage(null);
            number.setText("");
            back.setDisable(true);
            on.setDisable(true);
        }
    }

    private void show(PageShown.Page drawn) {
        WritableImage image = new WritableImage(drawn.width(), drawn.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        drawn.width(),
                        drawn.height(),
                        PixelFormat.getIntArgbInstance(),
                        drawn.pixels().duplicate(),
                        drawn.width());
        page.setImage(image);
        page.setFitWidth(drawn.width() / scale());
        current = drawn.number();
        String key = drawn.complete() ? "export.page.number" : "export.page.number.growing";
        number.setText(messages.text(key, drawn.number(), drawn.pages()));
        page.setAccessibleText(number.getText());
        back.setDisable(drawn.number() == 1);
        on.setDisable(drawn.complete() && drawn.number() == drawn.pages());
    }
}
