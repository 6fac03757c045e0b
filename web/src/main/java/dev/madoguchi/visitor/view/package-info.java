/** Pages of visitors. */
package dev.madoguchi.visitor.view;
