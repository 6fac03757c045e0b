/** The pages of visitors. */
package dev.madoguchi.visitor.view;
