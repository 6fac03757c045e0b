/** Being signed in, as people at the running system meet it. */
package dev.madoguchi.identity;
