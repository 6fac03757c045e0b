package dev.madoguchi.telework.entity;

/** How a table would sort an example. */
public record ExampleOutcome(ExampleBody body, CategoryResult result) {}
