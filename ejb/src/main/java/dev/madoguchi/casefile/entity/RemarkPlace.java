package dev.madoguchi.casefile.entity;

/**
 * Where there can be a remark.
 *
 * @param field as the service names it: section and field, or a {@link PaperField}
 * @param position its place in the form, from 0
 * @param title what a document is called; empty for all other fields
 */
public record RemarkPlace(String field, int position, String title) {}
