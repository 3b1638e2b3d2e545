package org.qualitygraph.query;

/**
 * Actors who are named together (各级各部门, 广大企业), in a list.
 *
 * @param leads how many tasks they lead
 * @param owns how many they own
 * @param supports how many they support
 */
public record CollectiveItem(String id, String name, int leads, int owns, int supports) {}
