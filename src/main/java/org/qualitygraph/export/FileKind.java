package org.qualitygraph.export;

/**
 * What kind of file a form makes.
 *
 * @param ending of the file's name, without the dot
 * @param mediaType as HTTP tells it
 */
public record FileKind(String ending, String mediaType) {}
