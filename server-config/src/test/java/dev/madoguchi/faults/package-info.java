/**
 * What the system keeps when its server is killed in the middle of work: many people at once through the real pages, the
 * server ended by force at random moments, and the books checked afterwards.
 */
package dev.madoguchi.faults;
