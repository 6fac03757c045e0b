/** Servicers and their counters. */
package dev.madoguchi.servicer.entity;
