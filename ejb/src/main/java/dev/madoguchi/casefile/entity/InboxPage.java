package dev.madoguchi.casefile.entity;

import java.util.List;

/** One page of an inbox and how many items match in all. */
public record InboxPage(List<WorkItem> items, long total) {}
