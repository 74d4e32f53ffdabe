"""news.ttl is OWL 2 DL and consistent, says the OWL API's profile checker and the reasoner HermiT.

Both are in the jar that owlready2 brings; they are called by JPype, as owlready2 itself reads no Turtle and offers no
profile check.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rdflib import Graph

from kg.resources import ontology_file

jpype = pytest.importorskip("jpype", reason="jpype1 is not installed")
owlready2 = pytest.importorskip("owlready2", reason="owlready2 is not installed")

NEWS = ontology_file("news.ttl").read_text("utf-8")


@pytest.fixture(scope="module")
def java() -> Any:
    try:
        jpype.getDefaultJVMPath()
    except jpype.JVMNotFoundException:
        pytest.skip("Java is not installed (Debian package default-jre-headless)")
    if not jpype.isJVMStarted():
        jar = Path(owlready2.__file__).parent / "hermit" / "HermiT.jar"
        jpype.startJVM(classpath=[str(jar)])
    return jpype.JPackage("org").semanticweb


def loaded(java: Any, turtle: str, folder: Path) -> Any:
    """The OWL API's ontology of some Turtle, by way of RDF/XML, which every tool reads alike."""
    file = folder / "ontology.owl"
    Graph().parse(data=turtle, format="turtle").serialize(file, format="xml")
    manager = java.owlapi.apibinding.OWLManager.createOWLOntologyManager()
    return manager.loadOntologyFromOntologyDocument(jpype.JClass("java.io.File")(str(file)))


def violations(java: Any, ontology: Any) -> list[str]:
    """What is not OWL 2 DL (OWL 2 Structural Specification, section 3: syntactic and global restrictions)."""
    return list(map(str, java.owlapi.profiles.OWL2DLProfile().checkOntology(ontology).getViolations()))


def unsatisfiable(java: Any, ontology: Any) -> list[str] | None:
    """The classes but owl:Nothing that cannot have a member; None where the ontology is inconsistent."""
    reasoner = java.HermiT.Reasoner(ontology)
    if not reasoner.isConsistent():
        return None
    return list(map(str, reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom()))


@pytest.fixture(scope="module")
def news(java: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    return loaded(java, NEWS, tmp_path_factory.mktemp("owl"))


def test_it_is_read_whole(news: Any) -> None:
    assert news.getAxiomCount() > 4000


def test_it_is_in_the_profile(java: Any, news: Any) -> None:
    assert violations(java, news) == []


def test_it_is_consistent_and_every_class_can_have_members(java: Any, news: Any) -> None:
    assert unsatisfiable(java, news) == []


@pytest.mark.parametrize(
    "mistake",
    [
        "kg:met a owl:DatatypeProperty .",
        "kg:met rdfs:domain kg:Undeclared .",
        "kg:met a owl:TransitiveProperty , owl:FunctionalProperty .",
        "owl:mine a owl:Class .",
    ],
    ids=["two kinds of property", "undeclared", "not simple", "reserved"],
)
def test_what_is_not_owl_2_dl_is_found(java: Any, tmp_path: Path, mistake: str) -> None:
    assert violations(java, loaded(java, f"{NEWS}\n{mistake}\n", tmp_path))


def test_a_contradiction_is_found(java: Any, tmp_path: Path) -> None:
    both = "kg:Person owl:disjointWith kg:Place . kg:Both a owl:Class ; rdfs:subClassOf kg:Person , kg:Place ."
    assert unsatisfiable(java, loaded(java, f"{NEWS}\n{both}", tmp_path)) == ["<https://w3id.org/newskg#Both>"]
    member = "<urn:x> a owl:NamedIndividual , kg:Both ."
    assert unsatisfiable(java, loaded(java, f"{NEWS}\n{both}\n{member}", tmp_path)) is None
