package dev.madoguchi.engine;

/** The engine runs and knows the newest models; its jobs begin after this. */
public record EngineStarted() {}
