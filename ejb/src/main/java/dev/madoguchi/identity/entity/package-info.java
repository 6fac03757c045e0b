/** Roles and accounts. */
package dev.madoguchi.identity.entity;
