/** What every case has, on the running system: papers, messages, notes. */
package dev.madoguchi.casefile;
