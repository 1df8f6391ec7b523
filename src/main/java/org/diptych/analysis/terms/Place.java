package org.diptych.analysis.terms;

/**
 * Where a candidate stands in its text.
 *
 * @param first index of its first token
 * @param last index of its last token
 */
record Place(int first, int last) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(last, other.last);
    }
}
