package org.dragoman.ledger.store;

import java.util.Arrays;

/** Line numbers of positions, counted in code points, of one text. */
final class Lines {
    private static final int MANY = 64;

    private int[] starts = new int[MANY];
    private int count;

    Lines(String text) {
        int pairs = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\n') {
                add(at + 1 - pairs);
            } else if (Character.isLowSurrogate(letter) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1))) {
                pairs++;
            }
        }
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = start;
    }

    /** The line of a position, from 1. */
    int of(int position) {
        int place = Arrays.binarySearch(starts, 0, count, position);
        return place >= 0 ? place + 2 : -place;
    }
}
