package org.qualitygraph.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qualitygraph.outline.ItemNumbers.Found;

/**
 * The items around the place that is read. An item closes those of its own form and what is in them; which form stands
 * inside which is learnt from the text, so that a form once seen inside another never holds it later; a list (一是) never
 * holds sections (一、).
 */
final class OpenItems {
    private record Open(HeadingForm form, Item item) {}

    private record Nested(HeadingForm outside, HeadingForm inside) {}

    private final Deque<Open> stack = new ArrayDeque<>();
    private final Set<Nested> learnt = new HashSet<>();

    @Nullable
    Item innermost() {
        Open open = stack.peek();
        return open == null ? null : open.item();
    }

    int depth() {
        return stack.size();
    }

    /** Closes what an item of this form does not stand in. */
    void makeRoom(HeadingForm form) {
        if (stack.stream().anyMatch(open -> open.form() == form)) {
            while (stack.element().form() != form) {
                stack.pop();
            }
            stack.pop();
        }
        while (!stack.isEmpty() && !mayHold(stack.element().form(), form)) {
            stack.pop();
        }
    }

    private boolean mayHold(HeadingForm open, HeadingForm next) {
        return !(open.isList() && next.isSection()) && !learnt.contains(new Nested(next, open));
    }

    void open(HeadingForm form, Item item) {
        for (Open outer : stack) {
            if (!item.runIn() && !outer.item().runIn()) {
                learnt.add(new Nested(outer.form(), form));
            }
        }
        stack.push(new Open(form, item));
    }

    /** A new paragraph closes the items that began within an earlier one, unless it goes on counting them. */
    void paragraph(@Nullable Found first) {
        boolean goesOn =
                first != null && stack.stream().anyMatch(open -> open.item().runIn() && open.form() == first.form());
        while (!goesOn && !stack.isEmpty() && stack.element().item().runIn()) {
            stack.pop();
        }
    }

    void closeAll() {
        stack.clear();
    }
}
