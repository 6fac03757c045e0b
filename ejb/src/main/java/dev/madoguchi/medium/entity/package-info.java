/** Media and what can be shown, and what is true of them. */
package dev.madoguchi.medium.entity;
