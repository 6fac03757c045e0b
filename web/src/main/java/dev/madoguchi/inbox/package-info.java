/**
 * The lists from which those who work in an office take what to do next. Knows tasks of cases, and no service: where a task
 * is done is written in the task.
 */
package dev.madoguchi.inbox;
