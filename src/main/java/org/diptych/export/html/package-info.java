/**
 * A comparison as one web page. Door: {@link org.diptych.export.html.HtmlDocument}. Uses the model and what formats
 * share.
 */
@NullMarked
package org.diptych.export.html;

import org.jspecify.annotations.NullMarked;
