/** What people write, read as what they mean. */
package dev.madoguchi.language.entity;
