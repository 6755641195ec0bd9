import "../dist/demarche.mjs";
