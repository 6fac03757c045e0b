/** The process of groups that travel agencies prepare. */
package dev.madoguchi.agency.workflow;
