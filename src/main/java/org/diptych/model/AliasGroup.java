package org.diptych.model;

import java.util.List;

/**
 * Names of one and the same thing, in any language ("PRC", "People's Republic of China", "China", "中国").
 *
 * @param forms at least two forms in the codebook's pattern syntax; the first is the usual one
 */
public record AliasGroup(List<Pattern> forms) {
    public AliasGroup {
        forms = List.copyOf(forms);
        if (forms.size() < 2) {
            throw new IllegalArgumentException("an alias group needs two forms");
        }
    }
}
