/** Pages of those who serve visitors. */
package dev.madoguchi.servicer.view;
