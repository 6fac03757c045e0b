package dev.madoguchi.telework.entity;

/** Validation group: what must be there before a registration can be handed in. A draft may lack it. */
public interface Complete {}
