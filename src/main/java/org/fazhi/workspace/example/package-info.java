/**
 * The years that are shipped with the program (示例): 示范区 in 2020 and in 2025, invented but complete, each with the
 * office's sheet of the year before. Reads its files and hands out edits; how they are applied is the workspace's business.
 */
package org.fazhi.workspace.example;
