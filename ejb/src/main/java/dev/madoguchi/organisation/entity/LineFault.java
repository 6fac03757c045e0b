package dev.madoguchi.organisation.entity;

/** Why a line of the register's file was not taken over. */
public enum LineFault {
    /** The corporate number is not thirteen digits. */
    NUMBER_FORM,
    /** The check digit of the corporate number is wrong. */
    CHECK_DIGIT,
    /** There is no name, or it is longer than the register allows. */
    NAME,
    /** The kind of body is none that there is. */
    KIND,
    /** A date is missing or is none. */
    DATE,
    /** A value is longer than the register allows. */
    TOO_LONG
}
