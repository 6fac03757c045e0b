/** How a telework registration moves: the process, its steps, and the decision tables it asks. */
package dev.madoguchi.telework.workflow;
