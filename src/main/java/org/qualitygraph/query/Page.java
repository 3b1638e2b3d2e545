package org.qualitygraph.query;

import java.util.List;

/**
 * A part of a list.
 *
 * @param page the page's number, from 0
 * @param size how many items a page has at most
 * @param total how many items the whole list has
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public Page {
        items = List.copyOf(items);
    }
}
