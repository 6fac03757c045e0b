/** The work of clerks and supervisors on the running system, through their own pages. */
package dev.madoguchi.inbox;
