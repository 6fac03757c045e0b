package dev.madoguchi.organisation.entity;

import java.util.List;

/** One page of a list and how many there are in all. */
public record Slice<T>(List<T> items, long total) {}
