package dev.madoguchi.organisation.entity;

/**
 * A line that was not taken over.
 *
 * @param line counted from 1
 * @param number what stood where the corporate number belongs, shortened
 */
public record RejectedLine(long line, LineFault fault, String number) {}
