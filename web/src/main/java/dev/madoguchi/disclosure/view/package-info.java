/** Pages on which visitors read where their data went. */
package dev.madoguchi.disclosure.view;
