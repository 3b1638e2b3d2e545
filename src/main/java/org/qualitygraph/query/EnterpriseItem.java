package org.qualitygraph.query;

/**
 * An enterprise in a list.
 *
 * @param awards how many statements on awards it is the subject of
 * @param tasks how many tasks it has
 * @param speeches how many speeches name it
 */
public record EnterpriseItem(String id, String name, int awards, int tasks, int speeches) {}
