/** The pages of auditors. */
package dev.madoguchi.audit.view;
