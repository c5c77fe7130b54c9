package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The functions that every technical sub-bidang has, by their code, and how a sub-bidang prints them. */
record OfficeFunctions(Map<String, PlanNode> byCode) {

    static OfficeFunctions of(PlanDocument plan) {
        Map<String, PlanNode> functions = new LinkedHashMap<>();
        plan.tree("organisation.yaml")
                .get("functions")
                .items()
                .forEach(function -> functions.put(function.get("code").textOrBlank(), function));
        return new OfficeFunctions(functions);
    }

    String name(String code) {
        return byCode.containsKey(code) ? byCode.get(code).get("name").textOrBlank() : code;
    }

    static List<PlanNode> printed(PlanNode subBidang) {
        return subBidang.get("functions_printed").items();
    }

    static String code(PlanNode printed) {
        return printed.get("function").textOrBlank();
    }

    /** A function where a sub-bidang prints it, read with its label. */
    Place place(PlanNode subBidang, PlanNode printed) {
        String reading = printed.get("label_printed").textOrBlank() + " " + name(code(printed));
        return Place.node(printed, where(subBidang), reading.strip());
    }

    static String where(PlanNode subBidang) {
        return Outline.placeOf(subBidang.file()) + ", " + subBidang.get("name").textOrBlank();
    }
}
