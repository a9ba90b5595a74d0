package io.github.gongkai.testkit.hostile;

import static io.github.gongkai.testkit.hostile.Filling.numbered;
import static io.github.gongkai.testkit.hostile.Filling.repeated;

import java.util.List;

/** Web pages. */
final class Pages {

  private Pages() {}

  static List<HostileInput> all() {
    return List.of(
        page(
            "cells of 10^9 rows and columns",
            repeated("<table>"
                + "<tr><td rowspan=1000000000 colspan=1000000000>1<td colspan=999999999>2"
                    .repeat(50)
                + "</table>")),
        page(
            "the same in one table",
            repeated(
                "<table>",
                "<tr><td rowspan=1000000000 colspan=1000000000>1<td colspan=99999999999999999999>2",
                "</table>")),
        page("nested blocks", repeated("<div>")),
        page("nested lists", repeated("<ul><li>x")),
        page("nested tables", repeated("<table><tr><td>1")),
        page("nested formatting in unclosed paragraphs", numbered("<p><font size=", ">x")),
        page("formatting closed in the wrong order", repeated("<b><i><p>x</b>y</i><a>")),
        page("content that stands outside of a table's cells", repeated("<table><b>x<tr>y")),
        page("nested foreign elements", repeated("<svg><desc><math><mi>")),
        page("nested templates", repeated("<template><tr>")),
        page("options of selections", repeated("<select><option>x")),
        page("tags and nothing else", repeated("<br>")),
        page("closing tags that close nothing", repeated("</p></b></table>")),
        page("preformatted lines", repeated("<pre>\n1\r\n")),
        page("one-cell tables", repeated("<table><tr><td>1</table>")),
        page("tables of four cells", repeated("<table><tr><td>1<td>2<tr><td>3<td>4</table>")),
        page("rows of one table", repeated("<table>", "<tr><td>总计<td>2", "</table>")),
        page("cells of one row", repeated("<table><tr><td>1<tr>", "<td>2", "</table>")),
        page(
            "known rows of one table",
            repeated("<table>", "<tr><td>（一）予以公开<td>2<td>1<td>0<td>0<td>0<td>0<td>3", "</table>")),
        page("a cell of that length", repeated("<table><tr><td>1<td>", "总计 1 ", "</table>")),
        page("attributes of one tag", numbered("<p>x<p a=1 ", "=1 a")),
        page("an attribute of that length", repeated("<p style=\"", "display : none; ", "\">x")),
        page("an address of that length", repeated("<p><a href=\"x", ".docx.do", "\">x</a>")),
        page("a tag with a name of that length", repeated("<p><", "abc", ">x")),
        page("metadata", numbered("<meta name=a", " content=x>")),
        page(
            "a page's title of that length",
            repeated("<title>", "青石县2022年政府信息公开工作年度报告", "</title>")),
        page("entities", repeated("&nbsp;&#20013;&lt;&NotEqualTilde;")),
        page("entities without an end", repeated("&nbsp&ltx&ampamp&notit")),
        page("ampersands", repeated("&")),
        page("an entity of that length", repeated("&", "a", ";")),
        page("entities of no character", repeated("&#x110000;&#99999999999;&#xD800;&#0;")),
        page(
            "entities defined by one another",
            numbered("<!ENTITY a", " \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">&a;")),
        page("angle brackets", repeated("<")),
        page("beginnings of comments", repeated("<!--")),
        page("comments within a word", repeated("1<!--x-->")),
        page("a script without an end", repeated("<script>", "<!--<script>", "")),
        page("raw text without an end", repeated("<textarea>", "</textare", "")),
        page("zero characters in a page", repeated("1\0")));
  }

  private static HostileInput page(String label, Filling filling) {
    return new HostileInput(label, Surroundings.PAGE, filling::make);
  }
}
