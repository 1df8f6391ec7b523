package org.diptych.export.pdf;

import org.diptych.export.pdf.page.Layer;

/** One of the two columns of a list. */
enum Column {
    LEFT(Layer.LEFT),
    RIGHT(Layer.RIGHT);

    private final Layer layer;

    Column(Layer layer) {
        this.layer = layer;
    }

    Layer layer() {
        return layer;
    }
}
