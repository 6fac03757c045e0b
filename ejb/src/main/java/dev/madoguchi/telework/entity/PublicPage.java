package dev.madoguchi.telework.entity;

import java.util.List;

/** One page of the public list and how many match in all. */
public record PublicPage(List<Registration> registrations, long total) {}
