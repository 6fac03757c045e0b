/** Pages of the inbox. */
package dev.madoguchi.inbox.view;
