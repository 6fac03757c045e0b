package dev.madoguchi.organisation.entity;

/**
 * Whom a membership or a request is about, as far as the account tells.
 *
 * @param about the membership or the request
 * @param name as shown to people
 * @param email {@code null} where none is known
 */
public record PersonOf<T>(T about, String name, String email) {}
