package org.wardmate.handover.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** What is a heading, a paragraph or a picture, for screen readers and for whoever lifts the words out. */
final class Tags {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
    private final COSArray pages = new COSArray();
    private COSArray onPage = new COSArray();

    Tags(PDDocument document) {
        root.appendKid(whole);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }

    void beginPage(PDPage page) {
        onPage = new COSArray();
        page.setStructParents(pages.size() / 2);
        pages.add(COSInteger.get(pages.size() / 2));
        pages.add(onPage);
    }

    PDStructureElement element(String type, PDPage page) {
        PDStructureElement element = new PDStructureElement(type, whole);
        element.setPage(page);
        whole.appendKid(element);
        return element;
    }

    /** The number under which the next stretch of a page belongs to the element. */
    int next(PDStructureElement element, PDPage page) {
        int number = onPage.size();
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        onPage.add(element);
        return number;
    }

    void finish() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, pages);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(pages.size() / 2);
    }

    /** The types of the elements, in reading order. */
    static List<String> types(PDDocument document) {
        List<String> types = new ArrayList<>();
        for (Object top : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
            for (Object kid : ((PDStructureElement) top).getKids()) {
                types.add(((PDStructureElement) kid).getStructureType());
            }
        }
        return types;
    }
}
