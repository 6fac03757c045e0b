package dev.madoguchi.visitor.view;

import java.util.List;

/**
 * What differs between two revisions of a notice.
 *
 * @param added what attributes are called that are asked for now and were not before
 * @param removed what those are called that are no longer asked for
 * @param texts title, purpose and benefit, in pieces
 */
public record NoticeChanges(List<String> added, List<String> removed, List<List<TextDifference.Piece>> texts) {}
