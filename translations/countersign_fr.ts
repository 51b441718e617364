<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CardText</name>
    <message>
        <source>The candidate changed after this decision: %1.</source>
        <translation>Le candidat a changé après cette décision : %1.</translation>
    </message>
    <message>
        <source>People decided differently: none of it counts until one agrees or is answered.</source>
        <translation>Des décisions s’opposent : aucune ne compte avant un accord ou une réponse.</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <translation>%1 sur %2 pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Why it breaks</source>
        <translation>Pourquoi c’est incompatible</translation>
    </message>
    <message>
        <source>Why it is risky</source>
        <translation>Pourquoi c’est risqué</translation>
    </message>
    <message>
        <source>Safe because</source>
        <translation>Sûr, car</translation>
    </message>
    <message>
        <source>Only words, because</source>
        <translation>Seulement des mots, car</translation>
    </message>
    <message>
        <source>Requests that worked are refused.</source>
        <translation>Des requêtes qui passaient sont refusées.</translation>
    </message>
    <message>
        <source>Clients receive what they were not promised.</source>
        <translation>Les clients reçoivent ce qui ne leur était pas promis.</translation>
    </message>
    <message>
        <source>Impact unknown: no consumers listed.</source>
        <translation>Impact inconnu : aucun consommateur indiqué.</translation>
    </message>
    <message>
        <source>Ignored by the policy until %1: %2 (%3)</source>
        <translation>Ignoré par la politique jusqu’au %1 : %2 (%3)</translation>
    </message>
    <message>
        <source>Ignored by %1.</source>
        <translation>Ignoré par %1.</translation>
    </message>
    <message>
        <source>Ignored by the policy: %1</source>
        <translation>Ignoré par la politique : %1</translation>
    </message>
    <message>
        <source>No longer present.</source>
        <translation>N’existe plus.</translation>
    </message>
    <message>
        <source>Renamed in place, and no migration plan covers it yet.</source>
        <translation>Renommé sur place, et aucun plan de migration ne le couvre encore.</translation>
    </message>
    <message>
        <source>Migration plan %1 covers it.</source>
        <translation>Le plan de migration %1 le couvre.</translation>
    </message>
    <message>
        <source>Migration plan %1 covers it, owned by %2.</source>
        <translation>Le plan de migration %1 le couvre, sous la responsabilité de %2.</translation>
    </message>
    <message>
        <source>No patch: %1</source>
        <translation>Pas de correctif : %1</translation>
    </message>
    <message>
        <source>It can be written into the working tree only: choose that as the candidate.</source>
        <translation>L’écriture n’est possible que dans la copie de travail : la choisir comme candidat.</translation>
    </message>
    <message>
        <source>defined in %1</source>
        <translation>défini dans %1</translation>
    </message>
    <message>
        <source>No automatic witness: %1</source>
        <translation>Pas de preuve automatique : %1</translation>
    </message>
    <message>
        <source>Valid under %1, refused by the candidate.</source>
        <translation>Valide selon %1, refusé par le candidat.</translation>
    </message>
    <message>
        <source>Valid under the candidate, refused by %1.</source>
        <translation>Valide selon le candidat, refusé par %1.</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>touché</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>non touché</translation>
    </message>
    <message>
        <source>did not fit before either</source>
        <translation>ne convenait déjà pas avant</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>no pin</source>
        <translation>pas de version fixée</translation>
    </message>
    <message>
        <source>“%1” (Given/When/Then)</source>
        <translation>« %1 » (Given/When/Then)</translation>
    </message>
    <message>
        <source>“%1” contradicts the contract: %2</source>
        <translation>« %1 » contredit le contrat : %2</translation>
    </message>
    <message>
        <source>“%1” is a transition: %2</source>
        <translation>« %1 » est une transition : %2</translation>
    </message>
    <message>
        <source>No Given/When/Then: %1</source>
        <translation>Pas de Given/When/Then : %1</translation>
    </message>
    <message>
        <source>%1: not stated</source>
        <translation>%1 : non précisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Classe de compatibilité</translation>
    </message>
    <message>
        <source>No Given/When/Then speaks of this change.</source>
        <translation>Aucun Given/When/Then ne parle de ce changement.</translation>
    </message>
    <message>
        <source>%1: does %2 rely on this? %3 (%4), between %5 and %6.</source>
        <translation>%1 : est-ce que %2 en dépend ? %3 (%4), entre %5 et %6.</translation>
    </message>
    <message>
        <source>needs a migration plan</source>
        <translation>demande un plan de migration</translation>
    </message>
    <message>
        <source>nobody holds this role yet</source>
        <translation>personne n’a encore ce rôle</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>Frontend</translation>
    </message>
    <message>
        <source>QA or operations</source>
        <translation>QA ou exploitation</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>signé par %1</translation>
    </message>
    <message>
        <source>must sign: %1</source>
        <translation>doit signer : %1</translation>
    </message>
    <message>
        <source>is asked: %1</source>
        <translation>est consulté : %1</translation>
    </message>
    <message>
        <source>%1 accepted it on %2</source>
        <translation>%1 l’a accepté le %2</translation>
    </message>
    <message>
        <source>%1 accepted it with a plan on %2</source>
        <translation>%1 l’a accepté avec un plan le %2</translation>
    </message>
    <message>
        <source>%1 rejected it on %2</source>
        <translation>%1 l’a rejeté le %2</translation>
    </message>
    <message>
        <source>%1 deferred it on %2</source>
        <translation>%1 l’a différé le %2</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan : %1</translation>
    </message>
    <message>
        <source>Written down at %1</source>
        <translation>Consigné : %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable : %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Pas avant le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>To be decided again</source>
        <translation>À décider de nouveau</translation>
    </message>
    <message>
        <source>%1 holds this for a change of meaning: %2</source>
        <translation>%1 y voit un changement de sens : %2</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>FYI</source>
        <translation>Pour info</translation>
    </message>
    <message>
        <source>Discussing</source>
        <translation>En discussion</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>encore %n ligne</numerusform>
            <numerusform>encore %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packet</name>
    <message>
        <source>Change %1 of %2</source>
        <translation>Changement %1 sur %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Version de base %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message numerus="yes">
        <source>and at %n more places, which stand in packet.json</source>
        <translation>
            <numerusform>et à %n autre endroit, indiqué dans packet.json</numerusform>
            <numerusform>et à %n autres endroits, indiqués dans packet.json</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Visible à</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message numerus="yes">
        <source>What all changes together mean to %n consumers: page %1</source>
        <translation>
            <numerusform>Ce que tous les changements signifient ensemble pour %n consommateur : page %1</numerusform>
            <numerusform>Ce que tous les changements signifient ensemble pour %n consommateurs : page %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumers</source>
        <translation>Consommateurs</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>Lien :</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Responsable :</translation>
    </message>
    <message>
        <source>Not before:</source>
        <translation>Pas avant :</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Changes the meaning</source>
        <translation>Change le sens</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are the same</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines stand in packet.json, which is attached</source>
        <translation>
            <numerusform>%n ligne de plus se trouve dans packet.json, joint à ce fichier</numerusform>
            <numerusform>%n lignes de plus se trouvent dans packet.json, joint à ce fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>What changes, and what was decided on it</source>
        <translation>Ce qui change, et ce qui a été décidé</translation>
    </message>
    <message>
        <source>Nothing was found that differs in meaning.</source>
        <translation>Aucune différence de sens n’a été trouvée.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>With Countersign</source>
        <translation>Avec Countersign</translation>
    </message>
    <message>
        <source>In a clone of the repository, with this file and its seal (the same name and .sig) side by side. It checks the seal over these pages, every sign-off, and runs the comparison again from the files that were signed.</source>
        <translation>Dans un clone du dépôt, avec ce fichier et son sceau (même nom et .sig) côte à côte. La commande contrôle le sceau de ces pages, chaque approbation, et refait la comparaison à partir des fichiers qui ont été signés.</translation>
    </message>
    <message>
        <source>Without Countersign</source>
        <translation>Sans Countersign</translation>
    </message>
    <message>
        <source>With pdfdetach, ssh-keygen 8.9 or newer, and your own copy of the allowed signers, never one that came with this file. What people signed is the attached packet.json; its digest must be:</source>
        <translation>Avec pdfdetach, ssh-keygen 8.9 ou plus récent, et votre propre copie des signataires autorisés, jamais celle qui accompagnerait ce fichier. Ce qui a été signé est le fichier joint packet.json ; son empreinte doit être :</translation>
    </message>
    <message>
        <source>These pages say what that packet.json says, but nobody signed the pages themselves, unless the seal beside the file holds. SEALER is whoever sealed it:</source>
        <translation>Ces pages disent ce que dit ce packet.json, mais personne n’a signé les pages elles-mêmes, à moins que le sceau à côté du fichier ne soit valable. SEALER est la personne qui l’a scellé :</translation>
    </message>
    <message>
        <source>What readers of PDFs do not tell you</source>
        <translation>Ce que les lecteurs de PDF ne disent pas</translation>
    </message>
    <message>
        <source>A seal inside the PDF, where there is one, proves that the pages are unchanged since it was made, never who made it: anybody can make a certificate with any name. pdfsig shows an edited name as valid, and ends with success for pages that were changed. Believe ssh-keygen and countersign verify; take pdfsig as a witness.</source>
        <translation>Un sceau à l’intérieur du PDF, s’il y en a un, prouve que les pages n’ont pas changé depuis sa pose, jamais qui l’a posé : n’importe qui peut créer un certificat à n’importe quel nom. pdfsig présente un nom modifié comme valide, et se termine avec succès pour des pages qui ont été changées. Se fier à ssh-keygen et à countersign verify ; prendre pdfsig comme un indice.</translation>
    </message>
    <message>
        <source>Printed again or saved by another program, this file loses what is attached to it, and with that its proof.</source>
        <translation>Réimprimé ou enregistré par un autre programme, ce fichier perd ses pièces jointes, et avec elles sa preuve.</translation>
    </message>
    <message>
        <source>How to check this packet</source>
        <translation>Comment vérifier ce dossier</translation>
    </message>
    <message>
        <source>API contract review packet</source>
        <translation>Dossier de revue d’un contrat d’API</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>drawn up %1</source>
        <translation>établi le %1</translation>
    </message>
    <message>
        <source>Sample.</source>
        <translation>Exemple.</translation>
    </message>
    <message>
        <source>Signed with demo keys that were made on one machine. It proves nothing.</source>
        <translation>Signé avec des clés de démonstration créées sur une seule machine. Cela ne prouve rien.</translation>
    </message>
    <message>
        <source>Not complete.</source>
        <translation>Incomplet.</translation>
    </message>
    <message numerus="yes">
        <source>%n of those who must sign had not signed when this was printed.</source>
        <translation>
            <numerusform>Il manquait %n signature obligatoire au moment de l’impression.</numerusform>
            <numerusform>Il manquait %n signatures obligatoires au moment de l’impression.</numerusform>
        </translation>
    </message>
    <message>
        <source>Condition:</source>
        <translation>Condition :</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>changes decided</source>
        <translation>changements décidés</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Version de base</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Proposed version</source>
        <translation>Version proposée</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Takes the place of</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>Approbation</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signé</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquante</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>non requise</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <source>In this packet</source>
        <translation>Dans ce dossier</translation>
    </message>
    <message>
        <source>The decision and its grounds</source>
        <translation>La décision et ses motifs</translation>
    </message>
    <message>
        <source>What was said, and acceptance criteria</source>
        <translation>Ce qui a été dit, et critères d’acceptation</translation>
    </message>
    <message>
        <source>Owners and sign-offs</source>
        <translation>Responsables et approbations</translation>
    </message>
    <message>
        <source>What was compared, and what was not understood</source>
        <translation>Ce qui a été comparé, et ce qui n’a pas été compris</translation>
    </message>
    <message>
        <source>does not exist there</source>
        <translation>n’y existe pas</translation>
    </message>
    <message numerus="yes">
        <source>SHA-256 of all it was read from: %n files</source>
        <translation>
            <numerusform>SHA-256 de tout ce dont il a été lu : %n fichier</numerusform>
            <numerusform>SHA-256 de tout ce dont il a été lu : %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>%1 operations, %2 schemas</source>
        <translation>%1 opérations, %2 schémas</translation>
    </message>
    <message>
        <source>Not read, not judged or not understood</source>
        <translation>Non lu, non jugé ou non compris</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Nothing: all of it was read, judged and understood.</source>
        <translation>Rien : tout a été lu, jugé et compris.</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Written by a later version, and not shown here</source>
        <translation>Écrit par une version ultérieure, et non montré ici</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Its first commit</source>
        <translation>Son premier commit</translation>
    </message>
    <message>
        <source>Why no higher version</source>
        <translation>Pourquoi pas une version supérieure</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation>Jugé par</translation>
    </message>
    <message>
        <source>%1 %2 with rules %3, as of %4</source>
        <translation>%1 %2 avec les règles %3, au %4</translation>
    </message>
    <message>
        <source>Decision to make</source>
        <translation>Décision à prendre</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Owner check</source>
        <translation>Contrôle des responsables</translation>
    </message>
    <message>
        <source>must sign</source>
        <translation>doit signer</translation>
    </message>
    <message>
        <source>need not sign</source>
        <translation>n’a pas à signer</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non consulté</translation>
    </message>
    <message>
        <source>Scope boundary</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>In scope</source>
        <translation>Dans le périmètre</translation>
    </message>
    <message>
        <source>Out of scope</source>
        <translation>Hors périmètre</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>approuvé par %1</translation>
    </message>
    <message>
        <source>still needs approval</source>
        <translation>à approuver encore</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>Jeu d’essai</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>Manual review step</source>
        <translation>Étape de revue manuelle</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Justificatifs d’acceptation</translation>
    </message>
    <message>
        <source>None was given.</source>
        <translation>Aucun n’a été fourni.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Version fixée</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Contract boundary</source>
        <translation>Limite du contrat</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Compatibilité</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Migration plan</source>
        <translation>Plan de migration</translation>
    </message>
    <message>
        <source>Consumer impact</source>
        <translation>Impact sur les consommateurs</translation>
    </message>
    <message>
        <source>Reviewer prompts</source>
        <translation>Questions aux relecteurs</translation>
    </message>
    <message>
        <source>None were asked.</source>
        <translation>Aucune n’a été posée.</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>EXEMPLE</translation>
    </message>
    <message>
        <source>NOT SIGNED BY ALL</source>
        <translation>NON SIGNÉ PAR TOUS</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the packet</comment>
        <extracomment>The language that this is translated into, as two letters.</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>nothing said</source>
        <translation>rien n’est dit</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Incompatible</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Risqué</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Docs</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvé</translation>
    </message>
    <message>
        <source>Approved with conditions</source>
        <translation>Approuvé sous conditions</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted with a plan</source>
        <translation>Accepté avec un plan</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différé</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>risky</source>
        <translation>risqué</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>incompatible</translation>
    </message>
    <message>
        <source>a change of meaning</source>
        <translation>un changement de sens</translation>
    </message>
    <message>
        <source>discussing</source>
        <translation>en discussion</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>done</source>
        <translation>réglé</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>request and response</source>
        <translation>requête et réponse</translation>
    </message>
    <message>
        <source>affected</source>
        <translation>touché</translation>
    </message>
    <message>
        <source>not affected</source>
        <translation>non touché</translation>
    </message>
    <message>
        <source>broken before already</source>
        <translation>déjà cassé avant</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>Backend</translation>
    </message>
    <message>
        <source>Frontend</source>
        <translation>Frontend</translation>
    </message>
    <message>
        <source>QA or operations</source>
        <translation>QA ou exploitation</translation>
    </message>
    <message>
        <source>On the whole review</source>
        <translation>Sur l’ensemble de la revue</translation>
    </message>
    <message>
        <source>Nobody commented.</source>
        <translation>Aucun commentaire.</translation>
    </message>
    <message>
        <source>✓ present</source>
        <translation>✓ présent</translation>
    </message>
    <message>
        <source>✗ missing</source>
        <translation>✗ manquant</translation>
    </message>
    <message>
        <source>✗ contradicted</source>
        <translation>✗ contredit</translation>
    </message>
    <message>
        <source>→ a transition, which no response shows</source>
        <translation>→ une transition, qu’aucune réponse ne montre</translation>
    </message>
    <message>
        <source>Acceptance criteria (Given/When/Then)</source>
        <translation>Critères d’acceptation (Given/When/Then)</translation>
    </message>
    <message>
        <source>None belong to these changes.</source>
        <translation>Aucun ne concerne ces changements.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Decision on what is no change</source>
        <translation>Décision sur ce qui n’est pas un changement</translation>
    </message>
    <message>
        <source>✓ over exactly the attached packet.json, for this role</source>
        <translation>✓ porte exactement sur le packet.json joint, pour ce rôle</translation>
    </message>
    <message>
        <source>✗ its file is not named after a role and a person</source>
        <translation>✗ son fichier ne porte pas le nom d’un rôle et d’une personne</translation>
    </message>
    <message>
        <source>✗ it is no signature that OpenSSH wrote</source>
        <translation>✗ ce n’est pas une signature écrite par OpenSSH</translation>
    </message>
    <message>
        <source>✗ it was made for something else</source>
        <translation>✗ elle a été faite pour autre chose</translation>
    </message>
    <message>
        <source>✗ it is over other bytes than the attached packet.json</source>
        <translation>✗ elle porte sur d’autres octets que le packet.json joint</translation>
    </message>
    <message>
        <source>✗ it is of a kind that is not believed</source>
        <translation>✗ elle est d’un type auquel on ne se fie pas</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Made with the key</source>
        <translation>Faite avec la clé</translation>
    </message>
    <message>
        <source>Attached as</source>
        <translation>Jointe sous le nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>✗ has not signed</source>
        <translation>✗ n’a pas signé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>A sign-off that nobody was asked for</source>
        <translation>Une approbation qui n’a été demandée à personne</translation>
    </message>
    <message>
        <source>As its file says</source>
        <translation>D’après son fichier</translation>
    </message>
    <message>
        <source>Each signature below was checked against the attached packet.json when this was printed. Whose key it is, and whether that person may sign for the role, only your own list of allowed signers says: the last page tells how to ask it.</source>
        <translation>Chaque signature ci-dessous a été contrôlée avec le packet.json joint au moment de l’impression. À qui est la clé, et si cette personne peut signer pour ce rôle, seule votre propre liste de signataires autorisés le dit : la dernière page explique comment l’interroger.</translation>
    </message>
    <message>
        <source>Nobody was asked to sign.</source>
        <translation>Personne n’avait à signer.</translation>
    </message>
</context>
<context>
    <name>desktop::Arguments</name>
    <message>
        <source>Review API contracts in a window.</source>
        <translation>Revoir des contrats d’API dans une fenêtre.</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>affiche cette aide</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>affiche la version</translation>
    </message>
    <message>
        <source>the revision that consumers rely on</source>
        <translation>la révision dont dépendent les consommateurs</translation>
    </message>
    <message>
        <source>the revision that is proposed</source>
        <translation>la révision proposée</translation>
    </message>
    <message>
        <source>edit, compare, review or packet</source>
        <translation>edit, compare, review ou packet</translation>
    </message>
    <message>
        <source>the same as --workspace review</source>
        <translation>équivaut à --workspace review</translation>
    </message>
    <message>
        <source>the language: en, fr, de, es, uk or pl</source>
        <translation>la langue : en, fr, de, es, uk ou pl</translation>
    </message>
    <message>
        <source>even where a window shows the repository already</source>
        <translation>même si une fenêtre montre déjà le dépôt</translation>
    </message>
    <message>
        <source>with the window as it is the first time</source>
        <translation>avec la fenêtre telle qu’au premier lancement</translation>
    </message>
    <message>
        <source>a repository, a folder or a contract; two to compare them; a packet to verify it</source>
        <translation>un dépôt, un répertoire ou un contrat ; deux pour les comparer ; un dossier de revue pour le vérifier</translation>
    </message>
    <message>
        <source>There is no workspace “%1”: edit, compare, review or packet.</source>
        <translation>Il n’y a pas d’espace de travail « %1 » : edit, compare, review ou packet.</translation>
    </message>
    <message>
        <source>At most two paths: a baseline and a candidate.</source>
        <translation>Deux chemins au plus : une version de base et un candidat.</translation>
    </message>
    <message>
        <source>the contract to begin with, by its id</source>
        <translation>le contrat par lequel commencer, selon son id</translation>
    </message>
    <message>
        <source>There is no language “%1”: en, fr, de, es, uk or pl.</source>
        <translation>Il n’y a pas de langue « %1 » : en, fr, de, es, uk ou pl.</translation>
    </message>
</context>
<context>
    <name>desktop::AskpassDialog</name>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>write the PDF of the packet on standard input to standard output</source>
        <translation>écrit sur la sortie standard le PDF du dossier lu sur l’entrée standard</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 ou letter</translation>
    </message>
    <message>
        <source>en, fr, de, es, uk or pl</source>
        <translation>en, fr, de, es, uk ou pl</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>QScintilla's own lexers; KSyntaxHighlighting was not there when this program was built</source>
        <translation>Analyseurs propres à QScintilla ; KSyntaxHighlighting manquait à la compilation de ce programme</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>Countersign %1</source>
        <translation>Countersign %1</translation>
    </message>
    <message>
        <source>A workbench for reviewing API contracts</source>
        <translation>Un atelier pour la revue des contrats d’API</translation>
    </message>
    <message>
        <source>About Countersign</source>
        <translation>À propos de Countersign</translation>
    </message>
    <message>
        <source>Highlighting</source>
        <translation>Coloration</translation>
    </message>
    <message>
        <source>Text view</source>
        <translation>Vue du texte</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>This program is free software under the GNU General Public License, version 3 or later. Its engine and its command line are under the Apache License 2.0.</source>
        <translation>Ce programme est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure. Son moteur et sa ligne de commande sont sous la licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message>
        <source>Countersign uses no network and reports nothing to anybody.</source>
        <translation>Countersign n’utilise pas le réseau et ne communique rien à personne.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>ui::AcceptSheet</name>
    <message>
        <source>Changes to accept</source>
        <translation>Changements à accepter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>Accept these %n change(s) that nobody has to do anything about?</source>
        <translation>
            <numerusform>Accepter ce changement (%n), qui ne demande rien à personne ?</numerusform>
            <numerusform>Accepter ces %n changements, qui ne demandent rien à personne ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accepter %n</numerusform>
            <numerusform>Accepter %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Acceptable</name>
    <message numerus="yes">
        <source>Accept %n safe</source>
        <translation>
            <numerusform>Accepter %n sûr</numerusform>
            <numerusform>Accepter %n sûrs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n breaking left)</source>
        <translation>
            <numerusform>Accepter les sûrs : %1 (reste %n incompatible)</numerusform>
            <numerusform>Accepter les sûrs : %1 (reste %n incompatibles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %1 safe (%n left)</source>
        <translation>
            <numerusform>Accepter les sûrs : %1 (reste %n)</numerusform>
            <numerusform>Accepter les sûrs : %1 (restent %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AddingCourse</name>
    <message>
        <source>New &amp;path</source>
        <translation>Nouveau &amp;chemin</translation>
    </message>
    <message>
        <source>New &amp;operation</source>
        <translation>Nouvelle &amp;opération</translation>
    </message>
    <message>
        <source>New &amp;schema</source>
        <translation>Nouveau &amp;schéma</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Ce texte est là pour être lu : rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now. Line %1: %2</source>
        <translation>Le texte ne peut pas être lu tel qu’il est maintenant. Ligne %1 : %2</translation>
    </message>
    <message>
        <source>The text was changed meanwhile, and is being read.</source>
        <translation>Le texte a changé entre-temps, il est en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>ui::Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Nothing left to decide</source>
        <translation>Plus rien à décider</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>%n point restant à l’ordre du jour</numerusform>
            <numerusform>%n points restants à l’ordre du jour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaModel</name>
    <message>
        <source>Decided</source>
        <translation>Décidés</translation>
    </message>
    <message>
        <source>Changed after it was decided</source>
        <translation>Changés après la décision</translation>
    </message>
    <message>
        <source>Decided differently</source>
        <translation>Décisions opposées</translation>
    </message>
    <message>
        <source>Breaking, to decide first</source>
        <translation>Incompatibles, à décider d’abord</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>À répondre</translation>
    </message>
    <message>
        <source>To acknowledge</source>
        <translation>À reconnaître</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Introuvables désormais</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n item(s).</source>
        <translation>
            <numerusform>%1 : %n élément.</numerusform>
            <numerusform>%1 : %n éléments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgendaTalk</name>
    <message>
        <source>On the whole review</source>
        <translation>Sur l’ensemble de la revue</translation>
    </message>
    <message>
        <source>On something that is no longer found</source>
        <translation>Sur un élément désormais introuvable</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An answer that settles it</source>
        <translation>Une réponse qui règle la question</translation>
    </message>
    <message>
        <source>Answer and settle</source>
        <translation>Répondre et régler</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Nobody can vouch for this</source>
        <translation>Personne ne peut en répondre</translation>
    </message>
    <message>
        <source>Mend it in the candidate, or acknowledge that it is signed unseen. The packet names it either way.</source>
        <translation>Le corriger dans le candidat, ou reconnaître que c’est signé sans avoir été vu. Le dossier le mentionne dans les deux cas.</translation>
    </message>
    <message>
        <source>Why it may be signed unseen</source>
        <translation>Pourquoi signer sans l’avoir vu</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 par %2 : %3</translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Introuvable désormais</translation>
    </message>
    <message>
        <source>The candidate does not change this any more. What was decided stays in the journal and counts for nothing.</source>
        <translation>Le candidat ne change plus cela. Ce qui a été décidé reste dans le journal et ne compte plus.</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) decided</source>
        <translation>
            <numerusform>%n changement décidé : c’est tout</numerusform>
            <numerusform>Les %n changements sont décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>The packet comes next: it says what was decided, and is signed.</source>
        <translation>Vient ensuite le dossier : il dit ce qui a été décidé, et il est signé.</translation>
    </message>
    <message>
        <source>Go to the packet</source>
        <translation>Aller au dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>%n point restant à l’ordre du jour</numerusform>
            <numerusform>%n points restants à l’ordre du jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what to talk about; what breaks stands first.</source>
        <translation>Choisir de quoi parler ; l’incompatible vient en premier.</translation>
    </message>
    <message>
        <source>A comment on the whole review</source>
        <translation>Un commentaire sur l’ensemble de la revue</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
</context>
<context>
    <name>ui::AgendaWords</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>to be acknowledged, or mended</source>
        <translation>à reconnaître, ou à corriger</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Comment of %1: %2</source>
        <translation>Commentaire de %1 : %2</translation>
    </message>
    <message>
        <source>Nobody can vouch for this: %1</source>
        <translation>Personne ne peut en répondre : %1</translation>
    </message>
    <message>
        <source>No longer found: %1. It was decided: %2.</source>
        <translation>Introuvable désormais : %1. Il avait été décidé : %2.</translation>
    </message>
</context>
<context>
    <name>ui::AttendeesPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Name of somebody else in the room</source>
        <translation>Nom d’une autre personne dans la salle</translation>
    </message>
    <message>
        <source>Role of somebody else in the room</source>
        <translation>Rôle d’une autre personne dans la salle</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
</context>
<context>
    <name>ui::BlindSpots</name>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message numerus="yes">
        <source>%n reordering(s)</source>
        <translation>
            <numerusform>%n changement d’ordre</numerusform>
            <numerusform>%n changements d’ordre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of mere formatting</source>
        <translation>
            <numerusform>%n ligne de simple mise en forme</numerusform>
            <numerusform>%n lignes de simple mise en forme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that a rule ignores</source>
        <translation>
            <numerusform>%n changement ignoré par une règle</numerusform>
            <numerusform>%n changements ignorés par une règle</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>Masqué : %1</translation>
    </message>
</context>
<context>
    <name>ui::BranchLabel</name>
    <message>
        <source>Branch: %1</source>
        <translation>Branche : %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparer avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n more commit(s) since this branch began.</source>
        <translation>
            <numerusform>%1 a %n commit de plus depuis le début de cette branche.</numerusform>
            <numerusform>%1 a %n commits de plus depuis le début de cette branche.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they change is not in the candidate until %1 is merged into %2.</source>
        <translation>Ce qu’ils changent n’est pas dans le candidat tant que %1 n’est pas fusionnée dans %2.</translation>
    </message>
</context>
<context>
    <name>ui::BranchState</name>
    <message>
        <source>no branch, at %1</source>
        <translation>sans branche, à %1</translation>
    </message>
    <message>
        <source>%1, the same as %2</source>
        <translation>%1, identique à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that %1 does not have</source>
        <translation>
            <numerusform>%n commit que %1 n’a pas</numerusform>
            <numerusform>%n commits que %1 n’a pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s) that only %1 has</source>
        <translation>
            <numerusform>%n commit que seule %1 a</numerusform>
            <numerusform>%n commits que seule %1 a</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::Breadcrumb</name>
    <message>
        <source>Where the caret stands</source>
        <translation>Où se trouve le curseur</translation>
    </message>
    <message>
        <source>Steps further out</source>
        <translation>Niveaux extérieurs</translation>
    </message>
    <message>
        <source>%1, and what stands beside it</source>
        <comment>a step of the way</comment>
        <translation>%1, et ce qui l’entoure</translation>
    </message>
</context>
<context>
    <name>ui::CardHead</name>
    <message>
        <source>Elsewhere: %1</source>
        <translation>Ailleurs : %1</translation>
    </message>
    <message>
        <source>Explain this rule: what it is about, why, and what to do</source>
        <translation>Expliquer cette règle : son objet, sa raison, et que faire</translation>
    </message>
    <message>
        <source>Copy a link to this change, and a line about it</source>
        <translation>Copier un lien vers ce changement, et une ligne à son sujet</translation>
    </message>
    <message>
        <source>Show %1 in the text</source>
        <translation>Montrer %1 dans le texte</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>To live with it for a while, put the rule among the suppressions in %1.</source>
        <translation>Pour s’en accommoder un temps, placer la règle parmi les suppressions dans %1.</translation>
    </message>
</context>
<context>
    <name>ui::CardView</name>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Ask…</source>
        <translation>Demander…</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Qui est touché</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Acceptation</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>Responsables</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Asked for other changes of this review: %1</source>
        <translation>Demandés pour d’autres changements de cette revue : %1</translation>
    </message>
    <message>
        <source>This may not hold any more: it is being compared anew.</source>
        <translation>Ce n’est peut-être plus exact : une nouvelle comparaison est en cours.</translation>
    </message>
</context>
<context>
    <name>ui::CaretInspector</name>
    <message>
        <source>These lines read differently from the baseline, and nothing of it changes the contract.</source>
        <translation>Ces lignes diffèrent de la version de base, et rien de cela ne change le contrat.</translation>
    </message>
    <message>
        <source>There is no change at the caret. Alt+Down leads to the next one.</source>
        <translation>Il n’y a pas de changement au curseur. Alt+Bas mène au suivant.</translation>
    </message>
    <message>
        <source>Write Given/When/Then of %1</source>
        <translation>Écrire Given/When/Then de %1</translation>
    </message>
</context>
<context>
    <name>ui::ChangeCard</name>
    <message>
        <source>Choose a change to see what it means.</source>
        <translation>Choisir un changement pour voir ce qu’il signifie.</translation>
    </message>
    <message>
        <source>The candidate cannot be compared as it is now: decide when it can be.</source>
        <translation>Le candidat ne peut pas être comparé dans son état actuel : décider quand il pourra l’être.</translation>
    </message>
    <message>
        <source>Copied a link to the change.</source>
        <translation>Lien vers le changement copié.</translation>
    </message>
    <message>
        <source>Copied the card as Markdown.</source>
        <translation>Fiche copiée en Markdown.</translation>
    </message>
    <message>
        <source>Copied a question for %1.</source>
        <translation>Question pour %1 copiée.</translation>
    </message>
    <message>
        <source>Written into %1 and not saved yet. Undo takes it back.</source>
        <translation>Écrit dans %1 et pas encore enregistré. « Annuler » le retire.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::ChangeFilter</name>
    <message>
        <source>what breaks callers or clients</source>
        <translation>ce qui casse chez les appelants ou les clients</translation>
    </message>
    <message>
        <source>what may break some of them</source>
        <translation>ce qui peut casser chez certains</translation>
    </message>
    <message>
        <source>what nobody has to do anything about</source>
        <translation>ce qui ne demande rien à personne</translation>
    </message>
    <message>
        <source>what is only said to people</source>
        <translation>ce qui n’est dit qu’aux humains</translation>
    </message>
    <message>
        <source>what waits for a decision</source>
        <translation>ce qui attend une décision</translation>
    </message>
    <message>
        <source>what has one that counts</source>
        <translation>ce qui a une décision qui compte</translation>
    </message>
    <message>
        <source>with a plan or without</source>
        <translation>avec ou sans plan</translation>
    </message>
    <message>
        <source>what must not come</source>
        <translation>ce qui ne doit pas venir</translation>
    </message>
    <message>
        <source>what is decided later</source>
        <translation>ce qui se décide plus tard</translation>
    </message>
    <message>
        <source>what changed after it was decided</source>
        <translation>ce qui a changé après la décision</translation>
    </message>
    <message>
        <source>what people decided differently</source>
        <translation>ce qui a reçu des décisions opposées</translation>
    </message>
    <message>
        <source>what has an open comment</source>
        <translation>ce qui a un commentaire ouvert</translation>
    </message>
    <message>
        <source>a role or a person who must sign for it</source>
        <translation>un rôle ou une personne qui doit signer</translation>
    </message>
    <message>
        <source>a consumer it hits, or may hit</source>
        <translation>un consommateur touché, ou peut-être touché</translation>
    </message>
    <message>
        <source>the rule that found it</source>
        <translation>la règle qui l’a trouvé</translation>
    </message>
    <message>
        <source>the contract it is of</source>
        <translation>le contrat concerné</translation>
    </message>
    <message>
        <source>a file it stands in</source>
        <translation>un fichier où il se trouve</translation>
    </message>
</context>
<context>
    <name>ui::ChangeGroups</name>
    <message>
        <source>Outside of operations</source>
        <translation>En dehors des opérations</translation>
    </message>
    <message>
        <source>Nobody has to sign for it</source>
        <translation>Personne n’a à signer</translation>
    </message>
    <message>
        <source>Without a file</source>
        <translation>Sans fichier</translation>
    </message>
</context>
<context>
    <name>ui::ChangeList</name>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>by risk</source>
        <translation>par risque</translation>
    </message>
    <message>
        <source>by operation</source>
        <translation>par opération</translation>
    </message>
    <message>
        <source>by owner</source>
        <translation>par responsable</translation>
    </message>
    <message>
        <source>by file</source>
        <translation>par fichier</translation>
    </message>
    <message>
        <source>Order of the changes: %1</source>
        <translation>Ordre des changements : %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show what a rule ignores</source>
        <translation>Afficher ce qu’une règle ignore</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 sur %n changement</numerusform>
            <numerusform>%1 sur %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Rien n’est encore comparé.</translation>
    </message>
    <message>
        <source>The candidate equals the baseline in meaning.</source>
        <translation>Le candidat a le même sens que la version de base.</translation>
    </message>
    <message numerus="yes">
        <source>0 of %n match “%1”.</source>
        <translation>
            <numerusform>0 sur %n correspond à « %1 ».</numerusform>
            <numerusform>0 sur %n correspond à « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept all %n safe…</source>
        <translation>
            <numerusform>Accepter %n sûr…</numerusform>
            <numerusform>Accepter les %n sûrs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeModel</name>
    <message>
        <source>Nobody can vouch for</source>
        <translation>Personne ne peut en répondre</translation>
    </message>
    <message>
        <source>Ignored by a rule</source>
        <translation>Ignoré par une règle</translation>
    </message>
    <message numerus="yes">
        <source>Nobody can vouch for %n place(s).</source>
        <translation>
            <numerusform>Personne ne peut répondre de %n emplacement.</numerusform>
            <numerusform>Personne ne peut répondre de %n emplacements.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s).</source>
        <translation>
            <numerusform>%1 : %n changement.</numerusform>
            <numerusform>%1 : %n changements.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was met, and that it was not read</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3. %4</source>
        <translation>%1 dans %2 : %3. %4</translation>
    </message>
    <message>
        <source>%1 ignores it: %2</source>
        <translation>%1 l’ignore : %2</translation>
    </message>
    <message>
        <source>Ignored by a rule: %1. %2 says why: %3</source>
        <translation>Ignoré par une règle : %1. %2 dit pourquoi : %3</translation>
    </message>
    <message>
        <source>%1 in %2: %3.</source>
        <translation>%1 dans %2 : %3.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeTree</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>ui::ChangeWords</name>
    <message>
        <source>Breaking: %1.</source>
        <translation>Incompatible : %1.</translation>
    </message>
    <message>
        <source>Risky: %1.</source>
        <translation>Risqué : %1.</translation>
    </message>
    <message>
        <source>Safe: %1.</source>
        <translation>Sûr : %1.</translation>
    </message>
    <message>
        <source>Docs: %1.</source>
        <translation>Docs : %1.</translation>
    </message>
    <message>
        <source>Undecided.</source>
        <translation>Non décidé.</translation>
    </message>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 par %2.</translation>
    </message>
    <message>
        <source>It changed after it was decided.</source>
        <translation>Il a changé après la décision.</translation>
    </message>
    <message>
        <source>People decided differently.</source>
        <translation>Des décisions s’opposent.</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more site(s)</source>
        <translation>
            <numerusform>%1, et %n autre endroit</numerusform>
            <numerusform>%1, et %n autres endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Accepted with a plan</source>
        <translation>Accepté avec un plan</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différé</translation>
    </message>
    <message>
        <source>⚠ Stale</source>
        <translation>⚠ Périmé</translation>
    </message>
    <message>
        <source>⚠ Conflict</source>
        <translation>⚠ Conflit</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Rejeté</translation>
    </message>
    <message>
        <source>◷ Deferred</source>
        <translation>◷ Différé</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Accepté</translation>
    </message>
    <message>
        <source>✓ With plan</source>
        <translation>✓ Avec plan</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Endroit : %1.</translation>
    </message>
    <message>
        <source>It hits %1.</source>
        <translation>Touche %1.</translation>
    </message>
    <message>
        <source>Nobody knows whether it hits %1.</source>
        <translation>Personne ne sait si %1 est touché.</translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s).</source>
        <translation>
            <numerusform>%n commentaire ouvert.</numerusform>
            <numerusform>%n commentaires ouverts.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the contract %1.</source>
        <translation>Dans le contrat %1.</translation>
    </message>
</context>
<context>
    <name>ui::ChangesSummary</name>
    <message>
        <source>■ Breaking</source>
        <translation>■ Incompatibles</translation>
    </message>
    <message>
        <source>▲ Risky</source>
        <translation>▲ Risqués</translation>
    </message>
    <message>
        <source>● Safe</source>
        <translation>● Sûrs</translation>
    </message>
    <message>
        <source>○ Docs</source>
        <translation>○ Docs</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepté</numerusform>
            <numerusform>%n acceptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted with a plan</source>
        <translation>
            <numerusform>%n accepté avec un plan</numerusform>
            <numerusform>%n acceptés avec un plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejeté</numerusform>
            <numerusform>%n rejetés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deferred</source>
        <translation>
            <numerusform>%n différé</numerusform>
            <numerusform>%n différés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Rien n’est encore décidé.</translation>
    </message>
    <message>
        <source>Nobody has decided it.</source>
        <translation>Personne ne l’a décidé.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2
%3</source>
        <comment>severity, message and why it is open</comment>
        <translation>%1 : %2
%3</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation>Décider : %1</translation>
    </message>
</context>
<context>
    <name>ui::ChoiceField</name>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>✓ Approve</source>
        <translation>✓ Approuver</translation>
    </message>
    <message>
        <source>✓ Approve with conditions</source>
        <translation>✓ Approuver sous conditions</translation>
    </message>
    <message>
        <source>✗ Reject</source>
        <translation>✗ Rejeter</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>None: nothing changed in meaning</source>
        <translation>Aucune : rien n’a changé de sens</translation>
    </message>
    <message>
        <source>● Compatible</source>
        <translation>● Compatible</translation>
    </message>
    <message>
        <source>▲ Risky</source>
        <translation>▲ Risqué</translation>
    </message>
    <message>
        <source>■ Breaking</source>
        <translation>■ Incompatible</translation>
    </message>
    <message>
        <source>■ Semantic: the meaning breaks, whatever the shape</source>
        <translation>■ Sémantique : le sens est rompu, quelle que soit la forme</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Do or find anything   &gt; actions   @ places   # changes</source>
        <translation>Faire ou trouver   &gt; actions   @ emplacements   # changements</translation>
    </message>
    <message>
        <source>Do or find anything</source>
        <translation>Faire ou trouver n’importe quoi</translation>
    </message>
    <message>
        <source>Begin with &gt; for actions, @ for operations, schemas and files, # for changes</source>
        <translation>Commencer par &gt; pour les actions, @ pour les opérations, schémas et fichiers, # pour les changements</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>ui::CommandRunner</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>What the command said</source>
        <translation>Ce que la commande a dit</translation>
    </message>
    <message>
        <source>It could not be started: %1</source>
        <translation>Impossible de la démarrer : %1</translation>
    </message>
    <message>
        <source>✓ Done.</source>
        <translation>✓ Terminé.</translation>
    </message>
    <message>
        <source>✗ It failed, with exit code %1.</source>
        <translation>✗ Échec, avec le code de sortie %1.</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>Open the &amp;Sample</source>
        <translation>Ouvrir l’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Copy Path of File</source>
        <translation>&amp;Copier le chemin du fichier</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;Previous</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Dark Colours</source>
        <translation>Couleurs s&amp;ombres</translation>
    </message>
    <message>
        <source>&amp;About Countersign</source>
        <translation>À &amp;propos de Countersign</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;Recent…</source>
        <translation>Ouvrir un &amp;récent…</translation>
    </message>
    <message>
        <source>&amp;Compare Two Files…</source>
        <translation>&amp;Comparer deux fichiers…</translation>
    </message>
    <message>
        <source>&amp;New Window</source>
        <translation>&amp;Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;All</source>
        <translation>&amp;Tout enregistrer</translation>
    </message>
    <message>
        <source>Close &amp;File</source>
        <translation>&amp;Fermer le fichier</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Rechar&amp;ger</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>Copy Change as &amp;Text</source>
        <translation>Copier le changement en &amp;texte</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Remp&amp;lacer…</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigateur</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Dra&amp;wer</source>
        <translation>&amp;Tiroir</translation>
    </message>
    <message>
        <source>&amp;Full Screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Larger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Taille de texte &amp;usuelle</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Li&amp;ght Colours</source>
        <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
        <source>&amp;All Commands…</source>
        <translation>Toutes les co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Go to &amp;Operation or File…</source>
        <translation>Aller à une &amp;opération ou un fichier…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revue</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Next &amp;Workspace</source>
        <translation>Espace de &amp;travail suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious Workspace</source>
        <translation>Espace de tra&amp;vail précédent</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>R&amp;etour</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>&amp;Next Change</source>
        <translation>Changement &amp;suivant</translation>
    </message>
    <message>
        <source>Previous C&amp;hange</source>
        <translation>C&amp;hangement précédent</translation>
    </message>
    <message>
        <source>Next Problem or &amp;Gap</source>
        <translation>Problème ou lac&amp;une suivants</translation>
    </message>
    <message>
        <source>Previo&amp;us Problem or Gap</source>
        <translation>Problème ou &amp;lacune précédents</translation>
    </message>
    <message>
        <source>Ne&amp;xt Pane</source>
        <translation>Pa&amp;nneau suivant</translation>
    </message>
    <message>
        <source>Prev&amp;ious Pane</source>
        <translation>&amp;Panneau précédent</translation>
    </message>
    <message>
        <source>C&amp;ontract…</source>
        <translation>C&amp;ontrat…</translation>
    </message>
    <message>
        <source>&amp;Baseline…</source>
        <translation>Version de &amp;base…</translation>
    </message>
    <message>
        <source>&amp;Candidate…</source>
        <translation>&amp;Candidat…</translation>
    </message>
    <message>
        <source>&amp;Swap Baseline and Candidate</source>
        <translation>&amp;Permuter base et candidat</translation>
    </message>
    <message>
        <source>&amp;Filter Changes</source>
        <translation>&amp;Filtrer les changements</translation>
    </message>
    <message>
        <source>&amp;Next Lens</source>
        <translation>Vue &amp;suivante</translation>
    </message>
    <message>
        <source>Lens: &amp;Text</source>
        <translation>Vue : &amp;texte</translation>
    </message>
    <message>
        <source>Lens: St&amp;ructure</source>
        <translation>Vue : st&amp;ructure</translation>
    </message>
    <message>
        <source>Lens: On the &amp;Wire</source>
        <translation>Vue : éc&amp;hanges</translation>
    </message>
    <message>
        <source>Lens: &amp;Docs</source>
        <translation>Vue : &amp;docs</translation>
    </message>
    <message>
        <source>Other End of the &amp;Move</source>
        <translation>A&amp;utre bout du déplacement</translation>
    </message>
    <message>
        <source>Show More &amp;Lines Around</source>
        <translation>Montrer plus de &amp;lignes autour</translation>
    </message>
    <message>
        <source>Fold &amp;Unchanged Lines</source>
        <translation>Replier les lignes &amp;inchangées</translation>
    </message>
    <message>
        <source>Scroll Both Sides To&amp;gether</source>
        <translation>Faire défiler &amp;ensemble</translation>
    </message>
    <message>
        <source>&amp;Align Rows</source>
        <translation>&amp;Aligner les lignes</translation>
    </message>
    <message>
        <source>&amp;Edit Candidate Here</source>
        <translation>&amp;Modifier le candidat ici</translation>
    </message>
    <message>
        <source>Apply Reci&amp;pe to Candidate</source>
        <translation>Appli&amp;quer la recette au candidat</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>Accept &amp;with Plan…</source>
        <translation>Accepter avec un &amp;plan…</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>&amp;Defer…</source>
        <translation>&amp;Différer…</translation>
    </message>
    <message>
        <source>&amp;Keep Decision</source>
        <translation>&amp;Garder la décision</translation>
    </message>
    <message>
        <source>Accept All &amp;Safe and Docs…</source>
        <translation>Accepter tous les &amp;sûrs et docs…</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Commenter</translation>
    </message>
    <message>
        <source>&amp;Mark as Change of Meaning…</source>
        <translation>&amp;Marquer comme changement de sens…</translation>
    </message>
    <message>
        <source>Next &amp;Undecided</source>
        <translation>No&amp;n décidé suivant</translation>
    </message>
    <message>
        <source>Previous Undec&amp;ided</source>
        <translation>Non déc&amp;idé précédent</translation>
    </message>
    <message>
        <source>Next &amp;Open Comment</source>
        <translation>Commentaire &amp;ouvert suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Open Comment</source>
        <translation>Commentaire ouver&amp;t précédent</translation>
    </message>
    <message>
        <source>&amp;Attach Evidence…</source>
        <translation>&amp;Joindre un justificatif…</translation>
    </message>
    <message>
        <source>&amp;Sign…</source>
        <translation>&amp;Signer…</translation>
    </message>
    <message>
        <source>Export &amp;PDF…</source>
        <translation>Exporter en &amp;PDF…</translation>
    </message>
    <message>
        <source>Export &amp;Markdown…</source>
        <translation>Exporter en &amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;Hand Over…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>&amp;Import Sign-Offs…</source>
        <translation>&amp;Importer des approbations…</translation>
    </message>
    <message>
        <source>&amp;Verify a Packet…</source>
        <translation>&amp;Vérifier un dossier…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Single-&amp;Letter Keys</source>
        <translation>Touches à une &amp;lettre</translation>
    </message>
    <message>
        <source>&amp;Help on What Is Focused</source>
        <translation>&amp;Aide sur l’élément actif</translation>
    </message>
    <message>
        <source>&amp;Explain This Rule</source>
        <translation>&amp;Expliquer cette règle</translation>
    </message>
    <message>
        <source>&amp;Keyboard Map…</source>
        <translation>Plan du &amp;clavier…</translation>
    </message>
    <message>
        <source>&amp;Reset the Sample</source>
        <translation>&amp;Réinitialiser l’exemple</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Blank the Stage</source>
        <translation>&amp;Masquer la scène</translation>
    </message>
    <message>
        <source>Swap Stage and Des&amp;k</source>
        <translation>Permuter scène et pupit&amp;re</translation>
    </message>
    <message>
        <source>&amp;Search in All Contracts…</source>
        <translation>Chercher dans cha&amp;que contrat…</translation>
    </message>
    <message>
        <source>Next on &amp;the Agenda</source>
        <translation>Point su&amp;ivant de l’ordre du jour</translation>
    </message>
    <message>
        <source>Previous on the Agen&amp;da</source>
        <translation>Point précédent de l’ordre du &amp;jour</translation>
    </message>
    <message>
        <source>Compare w&amp;ith the First Commit</source>
        <translation>Comparer a&amp;vec le premier commit</translation>
    </message>
    <message>
        <source>Compare wit&amp;h a File…</source>
        <translation>Comparer avec u&amp;n fichier…</translation>
    </message>
    <message>
        <source>Start the Mee&amp;ting…</source>
        <translation>D&amp;émarrer la réunion…</translation>
    </message>
    <message>
        <source>Resume the Meetin&amp;g</source>
        <translation>Reprendre la ré&amp;union</translation>
    </message>
    <message>
        <source>Park &amp;for Later…</source>
        <translation>Mettre d&amp;e côté…</translation>
    </message>
    <message>
        <source>Pub&amp;lish the Note</source>
        <translation>Pu&amp;blier la note</translation>
    </message>
    <message>
        <source>&amp;New Action Item…</source>
        <translation>A&amp;jouter une action…</translation>
    </message>
    <message>
        <source>&amp;End the Meeting</source>
        <translation>Mettre &amp;fin à la réunion</translation>
    </message>
    <message>
        <source>Import &amp;Votes…</source>
        <translation>Importer &amp;les votes…</translation>
    </message>
    <message>
        <source>&amp;Hand Over My Votes…</source>
        <translation>Transmettre mes &amp;votes…</translation>
    </message>
    <message>
        <source>&amp;Copy Failure Details</source>
        <translation>&amp;Copier les détails de l’échec</translation>
    </message>
    <message>
        <source>Print Ever&amp;y Stage Page…</source>
        <translation>Imprimer c&amp;haque page de la scène…</translation>
    </message>
    <message>
        <source>Compare with the Pre&amp;vious Commit</source>
        <translation>Comparer au commit pré&amp;cédent</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>Quick Out&amp;line…</source>
        <translation>P&amp;lan rapide…</translation>
    </message>
    <message>
        <source>Definition of S&amp;ymbol</source>
        <translation>Définition du s&amp;ymbole</translation>
    </message>
    <message>
        <source>Usages of Sy&amp;mbol</source>
        <translation>Utilisations du sy&amp;mbole</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>C&amp;ompléter</translation>
    </message>
    <message>
        <source>&amp;Quick Fix…</source>
        <translation>Correction rap&amp;ide…</translation>
    </message>
    <message>
        <source>Form&amp;at Selection</source>
        <translation>Mettre la sélection en &amp;forme</translation>
    </message>
    <message>
        <source>&amp;Select Next Match Too</source>
        <translation>Séle&amp;ctionner aussi l’occurrence suivante</translation>
    </message>
    <message>
        <source>Add Caret A&amp;bove</source>
        <translation>Cu&amp;rseur au-dessus</translation>
    </message>
    <message>
        <source>Add Caret Be&amp;low</source>
        <translation>C&amp;urseur au-dessous</translation>
    </message>
    <message>
        <source>Add Pat&amp;h…</source>
        <translation>Ajouter un c&amp;hemin…</translation>
    </message>
    <message>
        <source>Add Operat&amp;ion…</source>
        <translation>Ajouter une o&amp;pération…</translation>
    </message>
    <message>
        <source>A&amp;dd Schema…</source>
        <translation>Ajouter un sch&amp;éma…</translation>
    </message>
    <message>
        <source>F&amp;old or Unfold</source>
        <translation>Replier ou &amp;déplier</translation>
    </message>
    <message>
        <source>Fold All Ma&amp;ps and Lists</source>
        <translation>Tout replier (o&amp;bjets et listes)</translation>
    </message>
    <message>
        <source>Unfold &amp;All</source>
        <translation>Tout ou&amp;vrir</translation>
    </message>
    <message>
        <source>Pee&amp;k at Definition</source>
        <translation>Aper&amp;çu de la définition</translation>
    </message>
    <message>
        <source>&amp;Jump to the Card Here</source>
        <translation>Aller à la &amp;fiche d’ici</translation>
    </message>
</context>
<context>
    <name>ui::CommentsPart</name>
    <message>
        <source>%1, settled</source>
        <translation>%1, réglé</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Say something about this change</source>
        <translation>Dire quelque chose sur ce changement</translation>
    </message>
    <message>
        <source>How the comment is meant</source>
        <translation>Intention du commentaire</translation>
    </message>
    <message>
        <source>Words at the beginning set it: “nit:” asks for nothing, “hold on” blocks, “done” settles</source>
        <translation>Les mots du début la fixent : « nit: » ne demande rien, « hold on » bloque, « done » règle</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message numerus="yes">
        <source>Comments, %n open</source>
        <translation>
            <numerusform>Commentaires, %n ouvert</numerusform>
            <numerusform>Commentaires, %n ouverts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 · %3</source>
        <translation>%1, %2 · %3</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Answering %1: %2</source>
        <translation>Réponse à %1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::CommitPanel</name>
    <message>
        <source>What the commit says</source>
        <translation>Ce que dit le commit</translation>
    </message>
    <message>
        <source>Message of the commit</source>
        <translation>Message du commit</translation>
    </message>
    <message numerus="yes">
        <source>Commit %n File(s)</source>
        <translation>
            <numerusform>Valider %n fichier</numerusform>
            <numerusform>Valider %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompareView</name>
    <message>
        <source>Ways to look at the change</source>
        <translation>Façons de regarder le changement</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Docs</translation>
    </message>
</context>
<context>
    <name>ui::CompletionCourse</name>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Ce texte est là pour être lu : rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>Nothing can be offered here.</source>
        <translation>Rien ne peut être proposé ici.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Compléter %1</translation>
    </message>
</context>
<context>
    <name>ui::CompletionModel</name>
    <message>
        <source>with the parts it must have</source>
        <translation>avec les parties obligatoires</translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>utilisé %1×</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>utilisé %n fois</numerusform>
            <numerusform>utilisé %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CompletionPopup</name>
    <message>
        <source>What can be written here</source>
        <translation>Ce qui peut s’écrire ici</translation>
    </message>
    <message>
        <source>Enter writes it, Escape leaves the text as it is</source>
        <translation>Entrée l’écrit, Échap laisse le texte tel quel</translation>
    </message>
</context>
<context>
    <name>ui::ContextStrip</name>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Version de base</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Dépôt</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Swap baseline and candidate</source>
        <translation>Permuter version de base et candidat</translation>
    </message>
    <message>
        <source>Search  %1</source>
        <translation>Rechercher  %1</translation>
    </message>
    <message>
        <source>Search commands, operations and changes</source>
        <translation>Rechercher commandes, opérations et changements</translation>
    </message>
    <message>
        <source>Repository %1</source>
        <translation>Dépôt %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Contrat %1</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>A bare repository has no files on the disk: clone it, and compare a file of the clone.</source>
        <translation>Un dépôt nu n’a pas de fichiers sur le disque : clonez-le et comparez un fichier du clone.</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>à choisir</translation>
    </message>
</context>
<context>
    <name>ui::ContractList</name>
    <message>
        <source>Contracts</source>
        <translation>Contrats</translation>
    </message>
</context>
<context>
    <name>ui::ContractModel</name>
    <message numerus="yes">
        <source>%n file(s) could not be read</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus</numerusform>
        </translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>avec des problèmes</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>non compris</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langage</translation>
    </message>
    <message>
        <source>%1 is referred to, but there is no such file at this revision.</source>
        <translation>On se réfère à %1, mais cette révision ne contient pas un tel fichier.</translation>
    </message>
    <message>
        <source>%1 lies outside of this repository and was not fetched.</source>
        <translation>%1 se trouve hors de ce dépôt et n’a pas été récupéré.</translation>
    </message>
</context>
<context>
    <name>ui::CriteriaList</name>
    <message>
        <source>Given/When/Then of %1</source>
        <translation>Given/When/Then de %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a scenario</comment>
        <translation>Modifier %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>et %n ligne de plus</numerusform>
            <numerusform>et %n lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>No Given/When/Then near this operation</source>
        <translation>Aucun Given/When/Then près de cette opération</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>En écrire un</translation>
    </message>
    <message>
        <source>Puts x-acceptance into the operation; Undo takes it back</source>
        <translation>Met x-acceptance dans l’opération ; Annuler le retire</translation>
    </message>
</context>
<context>
    <name>ui::DayEdit</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
</context>
<context>
    <name>ui::DecisionForm</name>
    <message>
        <source>in a sentence, or a link to it</source>
        <translation>en une phrase, ou un lien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who clears it up</source>
        <translation>Qui s’en charge</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Accept with this plan</source>
        <translation>Accepter avec ce plan</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>Say what the plan is, or where it is written down.</source>
        <translation>Dire quel est le plan, ou où il est consigné.</translation>
    </message>
    <message>
        <source>Say who clears it up.</source>
        <translation>Dire qui s’en charge.</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Écrire le jour au format AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>%1 clears it up.</source>
        <translation>%1 s’en charge.</translation>
    </message>
    <message>
        <source>Who finds out what is missing</source>
        <translation>Qui cherche ce qui manque</translation>
    </message>
    <message>
        <source>Park it</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Say who finds out what is missing.</source>
        <translation>Dire qui cherche ce qui manque.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>ce qui est à faire</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Add the action item</source>
        <translation>Ajouter l’action</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Dire ce qui est à faire.</translation>
    </message>
    <message>
        <source>Say who takes care of it.</source>
        <translation>Dire qui s’en charge.</translation>
    </message>
</context>
<context>
    <name>ui::DecisionPart</name>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Accepter avec un plan</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>comme %1</translation>
    </message>
</context>
<context>
    <name>ui::DeskAgenda</name>
    <message>
        <source>Agenda of the meeting</source>
        <translation>Ordre du jour de la réunion</translation>
    </message>
    <message>
        <source>Nothing left on the agenda</source>
        <translation>Plus rien à l’ordre du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n left on the agenda</source>
        <translation>
            <numerusform>Reste %n point à l’ordre du jour</numerusform>
            <numerusform>Restent %n points à l’ordre du jour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskAgendaText</name>
    <message>
        <source>Parked, back at the end</source>
        <translation>Mis de côté, de retour à la fin</translation>
    </message>
    <message>
        <source>People disagree</source>
        <translation>Avis opposés</translation>
    </message>
    <message>
        <source>Breaking, most consumers first</source>
        <translation>Incompatibles, le plus de consommateurs d’abord</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Risqués</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>◔ Parked</source>
        <translation>◔ Mis de côté</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Accepté</translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s), unknown of %1</source>
        <translation>
            <numerusform>Casse %n consommateur, inconnu pour %1</numerusform>
            <numerusform>Casse %n consommateurs, inconnu pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Breaks %n consumer(s)</source>
        <translation>
            <numerusform>Casse %n consommateur</numerusform>
            <numerusform>Casse %n consommateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unknown of %n consumer(s)</source>
        <translation>
            <numerusform>Inconnu pour %n consommateur</numerusform>
            <numerusform>Inconnu pour %n consommateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>No listed consumer breaks</source>
        <translation>Ne casse aucun consommateur indiqué</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>One decision for all of them</source>
        <translation>Une seule décision pour tous</translation>
    </message>
    <message>
        <source>Skipped unless you choose it</source>
        <translation>Passé, sauf si on le choisit</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n changement sûr : accepter ensemble ?</numerusform>
            <numerusform>%n changements sûrs : accepter ensemble ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words only</source>
        <translation>
            <numerusform>%n changement de mots seulement</numerusform>
            <numerusform>%n changements de mots seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer found</source>
        <translation>Introuvable désormais</translation>
    </message>
    <message>
        <source>They decided differently</source>
        <translation>Décisions divergentes</translation>
    </message>
</context>
<context>
    <name>ui::DeskBar</name>
    <message>
        <source>Swaps the screens of Stage and Desk.</source>
        <translation>Permute les écrans de la scène et du pupitre.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>ui::DeskClock</name>
    <message>
        <source>of %1 on this change</source>
        <translation>sur %1 pour ce changement</translation>
    </message>
    <message>
        <source>on this change</source>
        <translation>sur ce changement</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>dépassé de %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>⚠ Over its share. Park it with K, and it returns at the end.</source>
        <translation>⚠ Part de temps dépassée. K met le changement de côté, et il revient à la fin.</translation>
    </message>
    <message>
        <source>%1 on this change, %2</source>
        <translation>%1 sur ce changement, %2</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeskCourse</name>
    <message>
        <source>A meeting was left at change %1 of %2.</source>
        <translation>Une réunion a été quittée au changement %1 sur %2.</translation>
    </message>
    <message>
        <source>A meeting was left at its summary.</source>
        <translation>Une réunion a été quittée à son bilan.</translation>
    </message>
</context>
<context>
    <name>ui::DeskGroup</name>
    <message>
        <source>All of them are decided.</source>
        <translation>Tous sont décidés.</translation>
    </message>
    <message>
        <source>One key decides all of them, and the same key again takes it back.</source>
        <translation>Une touche les décide tous, et la même touche annule la décision.</translation>
    </message>
</context>
<context>
    <name>ui::DeskNotes</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Only you see them until Ctrl+Enter publishes them.</source>
        <translation>Vous seul les voyez, jusqu’à ce que Ctrl+Entrée les publie.</translation>
    </message>
    <message>
        <source>only you see this until it is published</source>
        <translation>visible de vous seul jusqu’à la publication</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>On the Stage and into the minutes (Ctrl+Enter)</source>
        <translation>Sur la scène et dans le compte rendu (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>ui::DeskScreens</name>
    <message>
        <source>The room sees %1, you are on %2.</source>
        <translation>La salle voit %1, vous êtes sur %2.</translation>
    </message>
    <message>
        <source>Stage and Desk share this screen.</source>
        <translation>La scène et le pupitre partagent cet écran.</translation>
    </message>
</context>
<context>
    <name>ui::DeskSide</name>
    <message>
        <source>Private notes</source>
        <translation>Notes privées</translation>
    </message>
    <message>
        <source>Votes before the meeting</source>
        <translation>Votes avant la réunion</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
    <message>
        <source>Parking lot</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Park this…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
</context>
<context>
    <name>ui::DeskText</name>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The summary</source>
        <translation>Le bilan</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
</context>
<context>
    <name>ui::DocsLens</name>
    <message>
        <source>What is said of the change</source>
        <translation>Ce qui est dit du changement</translation>
    </message>
</context>
<context>
    <name>ui::DocsPage</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>type</source>
        <translation>type</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Version de base</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Choose a change to read what is said of it.</source>
        <translation>Choisir un changement pour lire ce qui en est dit.</translation>
    </message>
</context>
<context>
    <name>ui::DocsPane</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De quoi c’est fait</translation>
    </message>
    <message>
        <source>Nothing that the contract knows stands at the caret.</source>
        <translation>Rien de ce que connaît le contrat ne se trouve au curseur.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Drawer</name>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Panes of the drawer</source>
        <translation>Panneaux du tiroir</translation>
    </message>
    <message>
        <source>Close the drawer</source>
        <translation>Fermer le tiroir</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::DropButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ui::EditPage</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Ce fichier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>Files in this language are shown, but not read yet.</source>
        <translation>Les fichiers de ce langage sont affichés, mais pas encore lus.</translation>
    </message>
    <message>
        <source>The contract is being read.</source>
        <translation>Le contrat est en cours de lecture.</translation>
    </message>
    <message>
        <source>The contract offers nothing yet. The Edit menu has commands that add to it.</source>
        <translation>Le contrat n’offre encore rien. Le menu Édition a des commandes qui le complètent.</translation>
    </message>
    <message>
        <source>This file belongs to no contract that could be read.</source>
        <translation>Ce fichier n’appartient à aucun contrat qui ait pu être lu.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>ui::EditedText</name>
    <message>
        <source>deletion</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>insertion</source>
        <translation>insertion</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>discarding of changes</source>
        <translation>abandon des changements</translation>
    </message>
    <message>
        <source>change from outside</source>
        <translation>changement extérieur</translation>
    </message>
</context>
<context>
    <name>ui::EditorPage</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder le mien</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>Screen readers are told nothing of this text: it is larger than 1 MB, and they would make typing slow.</source>
        <translation>Rien de ce texte n’est transmis aux lecteurs d’écran : il dépasse 1 Mo, et la saisie en deviendrait lente.</translation>
    </message>
    <message>
        <source>&amp;Let them read it</source>
        <translation>&amp;Leur permettre de le lire</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have unsaved changes.</source>
        <translation>%1 a été modifié par un autre programme, et il y a des changements non enregistrés.</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Your unsaved text</source>
        <translation>Votre texte non enregistré</translation>
    </message>
    <message>
        <source>This file has lines too long to type in: it is laid out here to be read, and unchanged on the disk.</source>
        <translation>Ce fichier a des lignes trop longues pour la saisie : il est mis en page ici pour la lecture, et inchangé sur le disque.</translation>
    </message>
    <message>
        <source>Compare shows it in the same way. To change it here, give it shorter lines.</source>
        <translation>Comparer le montre de même. Pour le modifier ici, il lui faut des lignes plus courtes.</translation>
    </message>
    <message>
        <source>%1 was not saved: another program changed it, and one of the two texts would be lost. Decide which one stays.</source>
        <translation>%1 n’a pas été enregistré : un autre programme l’a modifié, et l’un des deux textes serait perdu. Décidez lequel reste.</translation>
    </message>
    <message>
        <source>%1 is not on the disk any more.</source>
        <translation>%1 n’est plus sur le disque.</translation>
    </message>
    <message>
        <source>Another branch may be checked out, or somebody deleted it. Your text is kept here; saving writes the file anew.</source>
        <translation>Une autre branche est peut-être extraite, ou quelqu’un l’a supprimé. Votre texte est gardé ici ; l’enregistrer réécrit le fichier.</translation>
    </message>
</context>
<context>
    <name>ui::EditorView</name>
    <message>
        <source>No file is open.</source>
        <translation>Aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>Choose one in the list of contracts.</source>
        <translation>En choisir un dans la liste des contrats.</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Fichiers ouverts</translation>
    </message>
    <message>
        <source>%1, unsaved</source>
        <translation>%1, non enregistré</translation>
    </message>
    <message>
        <source>Show &amp;differences</source>
        <translation>Montrer les &amp;différences</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Dis&amp;card…</source>
        <translation>A&amp;bandonner…</translation>
    </message>
    <message>
        <source>recovered, not saved yet</source>
        <translation>récupéré, pas encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered, but something was saved later: look at the differences first. %1</source>
        <translation>
            <numerusform>%n fichier aux modifications non enregistrées a été récupéré, mais quelque chose a été enregistré depuis : voir d’abord les différences. %1</numerusform>
            <numerusform>%n fichiers aux modifications non enregistrées ont été récupérés, mais quelque chose a été enregistré depuis : voir d’abord les différences. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with changes nobody had saved were recovered: %1</source>
        <translation>
            <numerusform>%n fichier aux modifications non enregistrées a été récupéré : %1</numerusform>
            <numerusform>%n fichiers aux modifications non enregistrées ont été récupérés : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>ui::ElementCells</name>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>there</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
</context>
<context>
    <name>ui::EntryRows</name>
    <message>
        <source>%1, entry %2</source>
        <comment>a column and the number of a row</comment>
        <translation>%1, entrée %2</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Supprimer cette entrée</translation>
    </message>
    <message>
        <source>Remove entry %1</source>
        <translation>Supprimer l’entrée %1</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceField</name>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Fixture</source>
        <translation>Jeu d’essai</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Capture d’écran</translation>
    </message>
    <message>
        <source>Manual step</source>
        <translation>Étape manuelle</translation>
    </message>
    <message>
        <source>+ Test</source>
        <translation>+ Test</translation>
    </message>
    <message>
        <source>+ Log</source>
        <translation>+ Journal</translation>
    </message>
    <message>
        <source>+ Manual Step</source>
        <translation>+ Étape manuelle</translation>
    </message>
    <message>
        <source>sha256 %1…</source>
        <translation>sha256 %1…</translation>
    </message>
    <message>
        <source>SHA-256 of the attached file: %1</source>
        <translation>SHA-256 du fichier joint : %1</translation>
    </message>
    <message>
        <source>Attach a File…</source>
        <translation>Joindre un fichier…</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Ce qu’il montre</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Kind of evidence %1</source>
        <translation>Type du justificatif %1</translation>
    </message>
    <message>
        <source>%1, evidence %2</source>
        <comment>a column and the number of a row</comment>
        <translation>%1, justificatif %2</translation>
    </message>
    <message>
        <source>Remove this evidence</source>
        <translation>Supprimer ce justificatif</translation>
    </message>
    <message>
        <source>Remove evidence %1</source>
        <translation>Supprimer le justificatif %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportSheet</name>
    <message>
        <source>%1, %2</source>
        <comment>a key's comment and fingerprint</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What the packet is written as</source>
        <translation>Format d’écriture du dossier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Key of the seal beside the file</source>
        <translation>Clé du sceau à côté du fichier</translation>
    </message>
    <message>
        <source>Certificate for the seal inside the PDF</source>
        <translation>Certificat pour le sceau dans le PDF</translation>
    </message>
    <message>
        <source>Passphrase of the certificate</source>
        <translation>Phrase secrète du certificat</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Pages printed</source>
        <translation>Pages imprimées</translation>
    </message>
    <message>
        <source>PDF: to read and print</source>
        <translation>PDF : à lire et à imprimer</translation>
    </message>
    <message>
        <source>Markdown: to read anywhere</source>
        <translation>Markdown : à lire partout</translation>
    </message>
    <message>
        <source>packet.json: what was signed</source>
        <translation>packet.json : ce qui a été signé</translation>
    </message>
    <message>
        <source>One file to hand over: to be signed elsewhere</source>
        <translation>Un fichier à transmettre : pour signer ailleurs</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Write it as</source>
        <translation>Écri&amp;re en</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Seal beside it</source>
        <translation>&amp;Sceau à côté</translation>
    </message>
    <message>
        <source>Seal &amp;inside</source>
        <translation>Sceau &amp;interne</translation>
    </message>
    <message>
        <source>For readers of PDFs: it shows that nothing changed since, never who sealed it.</source>
        <translation>Pour les lecteurs de PDF : il montre que rien n’a changé depuis, jamais qui l’a scellé.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>C&amp;ertificate…</source>
        <translation>C&amp;ertificat…</translation>
    </message>
    <message>
        <source>None (.p12)</source>
        <translation>Aucun (.p12)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Montrer dans le réper&amp;toire</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>No seal</source>
        <translation>Pas de sceau</translation>
    </message>
    <message>
        <source>Without one, whoever verifies the file believes what is attached, but not its pages.</source>
        <translation>Sans sceau, qui vérifie le fichier se fie à ce qui est joint, mais pas à ses pages.</translation>
    </message>
    <message>
        <source>It goes into a file of the same name and .sig. It is believed where allowed_signers lets you seal exports.</source>
        <translation>Il est placé dans un fichier du même nom et .sig. On s’y fie là où allowed_signers vous laisse sceller des exports.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exporter vers</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>PKCS#12 (*.p12 *.pfx)</source>
        <translation>PKCS#12 (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>✓ %1 is written.</source>
        <translation>✓ %1 est écrit.</translation>
    </message>
    <message>
        <source>✓ %1 is written, and its seal beside it: hand on both.</source>
        <translation>✓ %1 est écrit, et son sceau à côté : transmettre les deux.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Save &amp;elsewhere…</source>
        <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export de %1</translation>
    </message>
</context>
<context>
    <name>ui::FactList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Montrer %n</numerusform>
            <numerusform>Montrer les %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Fault</name>
    <message>
        <source>This machine has not enough memory for it.</source>
        <translation>Cette machine n’a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>What is shown is as it was before.</source>
        <translation>L’affichage reste tel qu’il était avant.</translation>
    </message>
    <message>
        <source>Countersign made a mistake of its own: %1</source>
        <translation>Countersign a lui-même commis une erreur : %1</translation>
    </message>
    <message>
        <source>What is shown is as it was before. The details help those who can mend it.</source>
        <translation>L’affichage reste tel qu’il était avant. Les détails aideront à corriger l’erreur.</translation>
    </message>
</context>
<context>
    <name>ui::FieldBox</name>
    <message>
        <source>✗ %1</source>
        <translation>✗ %1</translation>
    </message>
    <message>
        <source>Proposed from the facts. Signing makes it your word; change it if it is not.</source>
        <translation>Proposé d’après les faits. La signature en fait votre parole ; à changer si ce ne l’est pas.</translation>
    </message>
</context>
<context>
    <name>ui::FieldWords</name>
    <message>
        <source>The question</source>
        <translation>La question</translation>
    </message>
    <message>
        <source>What is to be decided, in one sentence</source>
        <translation>Ce qui est à décider, en une phrase</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Why so, for somebody who was not there</source>
        <translation>Pourquoi ainsi, pour quelqu’un qui n’était pas là</translation>
    </message>
    <message>
        <source>Conditions, one a line</source>
        <translation>Conditions, une par ligne</translation>
    </message>
    <message>
        <source>Product owner</source>
        <translation>Responsable produit</translation>
    </message>
    <message>
        <source>Engineering owner, backend</source>
        <translation>Responsable technique, backend</translation>
    </message>
    <message>
        <source>Engineering owner, frontend</source>
        <translation>Responsable technique, frontend</translation>
    </message>
    <message>
        <source>QA or operations reviewer</source>
        <translation>Relecteur QA ou exploitation</translation>
    </message>
    <message>
        <source>In scope, one a line</source>
        <translation>Dans le périmètre, un par ligne</translation>
    </message>
    <message>
        <source>Out of scope, one a line</source>
        <translation>Hors périmètre, un par ligne</translation>
    </message>
    <message>
        <source>Assumptions that need approval</source>
        <translation>Hypothèses à approuver</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Justificatifs d’acceptation</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Classe de compatibilité</translation>
    </message>
    <message>
        <source>Who is affected, and how</source>
        <translation>Qui est touché, et comment</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>What a caller may repeat, and what happens then</source>
        <translation>Ce qu’un appelant peut répéter, et ce qui se passe alors</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>How the release goes back when it goes wrong</source>
        <translation>Comment la version est retirée si elle tourne mal</translation>
    </message>
    <message>
        <source>Migration plan</source>
        <translation>Plan de migration</translation>
    </message>
    <message>
        <source>Where it stands, or what it is</source>
        <translation>Où il se trouve, ou ce qu’il est</translation>
    </message>
    <message>
        <source>What would still be ambiguous to someone who missed the planning meeting?</source>
        <translation>Qu’est-ce qui resterait ambigu pour quelqu’un qui a manqué la réunion de planification ?</translation>
    </message>
    <message>
        <source>What evidence would make this safe enough to ship?</source>
        <translation>Quels justificatifs rendraient la livraison assez sûre ?</translation>
    </message>
    <message>
        <source>Further questions</source>
        <translation>Autres questions</translation>
    </message>
    <message>
        <source>Why the version is below the computed bump</source>
        <translation>Pourquoi la version est inférieure au saut calculé</translation>
    </message>
    <message>
        <source>Only where it is</source>
        <translation>Seulement si elle l’est</translation>
    </message>
    <message>
        <source>Name &lt;address&gt;</source>
        <translation>Nom &lt;adresse&gt;</translation>
    </message>
</context>
<context>
    <name>ui::FileFacts</name>
    <message>
        <source>Position of the caret</source>
        <translation>Position du curseur</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>L. %1, col. %2</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Read without errors</source>
        <translation>Lu sans erreur</translation>
    </message>
    <message>
        <source>not UTF-8</source>
        <translation>pas en UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 avec BOM</translation>
    </message>
</context>
<context>
    <name>ui::FilterField</name>
    <message>
        <source>Filter: breaking, owner:…, /path</source>
        <translation>Filtre : breaking, owner:…, /path</translation>
    </message>
    <message>
        <source>Filter of the changes</source>
        <translation>Filtre des changements</translation>
    </message>
    <message>
        <source>Words such as breaking, undecided, owner:frontend or /orders; a minus before a word turns it round.</source>
        <translation>Des mots comme breaking, undecided, owner:frontend ou /orders ; un moins devant un mot l’inverse.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Match c&amp;ase</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Find in this file</source>
        <translation>Rechercher dans ce fichier</translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation>Résultat de la recherche</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression rationnelle</translation>
    </message>
    <message>
        <source>In the &amp;selection</source>
        <translation>Dans la &amp;sélection</translation>
    </message>
    <message>
        <source>Within one line. In its place $1 repeats the first group, \n is a new line.</source>
        <translation>Dans une seule ligne. Au remplacement, $1 répète le premier groupe, \n est une nouvelle ligne.</translation>
    </message>
</context>
<context>
    <name>ui::FixButton</name>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Quick fix</source>
        <translation>Correction rapide</translation>
    </message>
    <message>
        <source>What can be done here (Alt+Enter)</source>
        <translation>Ce qui peut être fait ici (Alt+Entrée)</translation>
    </message>
</context>
<context>
    <name>ui::FixPreview</name>
    <message numerus="yes">
        <source>⋯ %n more line(s)</source>
        <translation>
            <numerusform>⋯ %n ligne de plus</numerusform>
            <numerusform>⋯ %n lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>supprimé : %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté : %1</translation>
    </message>
    <message>
        <source>What it does to the text</source>
        <translation>Ce que cela change dans le texte</translation>
    </message>
</context>
<context>
    <name>ui::FoldBar</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>Show %1 more lines at both ends</source>
        <translation>Montrer %1 lignes de plus aux deux bouts</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show all of these lines</source>
        <translation>Montrer toutes ces lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged lines</source>
        <translation>
            <numerusform>%n ligne inchangée</numerusform>
            <numerusform>%n lignes inchangées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <translation>%1 avant %2</translation>
    </message>
    <message>
        <source>Show %1 of %2</source>
        <translation>Montrer %1 sur %2</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Montrer tout : %1</translation>
    </message>
</context>
<context>
    <name>ui::FormCourse</name>
    <message>
        <source>Change %1</source>
        <comment>a key of an object</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ui::FormPane</name>
    <message>
        <source>No object that has plain values stands at the caret.</source>
        <translation>Aucun objet à valeurs simples ne se trouve au curseur.</translation>
    </message>
    <message>
        <source>The text has more here than a field can hold.</source>
        <translation>Le texte en dit ici plus qu’un champ ne peut contenir.</translation>
    </message>
</context>
<context>
    <name>ui::GlanceCourse</name>
    <message>
        <source>Nothing is referred to at the caret.</source>
        <translation>Rien n’est référencé au curseur.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <comment>reference, why</comment>
        <translation>%1 ne mène nulle part : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n ligne de plus</numerusform>
            <numerusform>%n lignes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Glossary</name>
    <message>
        <source>Baseline</source>
        <translation>Version de base</translation>
    </message>
    <message>
        <source>What consumers rely on today: as a rule the newest version with a tag. Everything is compared with it.</source>
        <translation>Ce dont les consommateurs dépendent aujourd’hui : en général la version la plus récente qui a un tag. Tout est comparé avec elle.</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>What is proposed: the last commit, or your working tree while it holds something that is not committed. Only a commit can be signed.</source>
        <translation>Ce qui est proposé : le dernier commit, ou votre copie de travail tant qu’elle contient quelque chose hors commit. Seul un commit peut être signé.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>One cause, however many operations it shows in. It is decided once.</source>
        <translation>Une seule cause, quel que soit le nombre d’opérations où elle se voit. Elle se décide une fois.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>One place where a change is visible: an operation, in its request or its response. A change in a shared schema can have hundreds.</source>
        <translation>Un endroit où un changement est visible : une opération, dans sa requête ou sa réponse. Un changement dans un schéma partagé peut en avoir des centaines.</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>A payload, as small as possible, that one version accepts and the other refuses. It proves that the change breaks something.</source>
        <translation>Un contenu, aussi petit que possible, qu’une version accepte et que l’autre refuse. Il prouve que le changement casse quelque chose.</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Somebody who calls this API, with the version they rely on. ● reads this very field, ○ does not, ◌ nobody knows: that is never shown as fine.</source>
        <translation>Quelqu’un qui appelle cette API, avec la version dont il dépend. ● lit ce champ précis, ○ ne le lit pas, ◌ personne ne sait : cela n’est jamais présenté comme bon.</translation>
    </message>
    <message>
        <source>Safe way</source>
        <translation>Voie sûre</translation>
    </message>
    <message>
        <source>How to get the same without breaking anybody: first add the new beside the old, let the consumers move, then take the old away.</source>
        <translation>Comment obtenir la même chose sans rien casser : d’abord ajouter le nouveau à côté de l’ancien, laisser les consommateurs passer, puis retirer l’ancien.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>The change has another meaning now than when it was decided. The decision does not count until somebody keeps it or decides again.</source>
        <translation>Le changement a un autre sens qu’au moment de la décision. La décision ne compte pas tant que personne ne la garde ou ne décide de nouveau.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>How much was read and understood. Only when that is everything does “no changes” mean that there are none.</source>
        <translation>Quelle part a été lue et comprise. Seulement si c’est tout, « aucun changement » veut dire qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who answers for an area: Backend for names, types and errors, Frontend for what the interface shows, Product for behaviour and criteria.</source>
        <translation>Qui répond d’un domaine : Backend pour les noms, types et erreurs, Frontend pour ce que montre l’interface, Produit pour le comportement et les critères.</translation>
    </message>
    <message>
        <source>Why must I sign?</source>
        <translation>Pourquoi dois-je signer ?</translation>
    </message>
    <message>
        <source>This release changes something in your area. Your signature says that you have seen exactly these changes and decisions; anybody can verify it later, without a server.</source>
        <translation>Cette version change quelque chose dans votre domaine. Votre signature dit que vous avez vu exactement ces changements et décisions ; tout le monde peut la vérifier plus tard, sans serveur.</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The record of a review: the changes, the decisions and the reasons, bound to both versions and signed. It is never edited; a correction is a new packet.</source>
        <translation>Le compte rendu d’une revue : les changements, les décisions et leurs raisons, liés aux deux versions et signés. Il n’est jamais modifié ; une correction est un nouveau dossier.</translation>
    </message>
    <message>
        <source>Pinned signers</source>
        <translation>Signataires épinglés</translation>
    </message>
    <message>
        <source>The list of signers that you have accepted for this repository. When it changes you are asked again, unless somebody whom you accepted has signed the change.</source>
        <translation>La liste des signataires que vous avez acceptés pour ce dépôt. Si elle change, la question est posée de nouveau, sauf si une personne que vous aviez acceptée a signé le changement.</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryMark</name>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>What does “%1” mean?</source>
        <translation>Que veut dire « %1 » ?</translation>
    </message>
</context>
<context>
    <name>ui::HitModel</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 (unsaved)</source>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, how many lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 becomes %2 in %3</source>
        <comment>a line, the same replaced, place</comment>
        <translation>%1 devient %2 dans %3</translation>
    </message>
</context>
<context>
    <name>ui::HoverWords</name>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · used %2×</source>
        <translation>%1 · utilisé %2×</translation>
    </message>
    <message>
        <source>Leads nowhere: %1</source>
        <translation>Ne mène nulle part : %1</translation>
    </message>
</context>
<context>
    <name>ui::JobList</name>
    <message>
        <source>Cancel What Runs</source>
        <translation>Annuler ce qui est en cours</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>What runs in the background and what ran, the newest first.</source>
        <translation>Ce qui tourne en arrière-plan et ce qui a tourné, le plus récent d’abord.</translation>
    </message>
</context>
<context>
    <name>ui::JobLog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>running, %1 of %2</source>
        <translation>en cours, %1 sur %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ terminé</translation>
    </message>
    <message>
        <source>✗ failed</source>
        <translation>✗ échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::JournalModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what was said, and why</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>opened the review “%1”</source>
        <translation>a ouvert la revue « %1 »</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>said of the review: %1</source>
        <translation>a dit de la revue : %1</translation>
    </message>
    <message>
        <source>said of %1: %2</source>
        <translation>a dit de %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>took %n word(s) back</source>
        <translation>
            <numerusform>a retiré %n propos</numerusform>
            <numerusform>a retiré %n propos</numerusform>
        </translation>
    </message>
    <message>
        <source>filled in %1</source>
        <translation>a rempli %1</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>a reconnu %1</translation>
    </message>
    <message>
        <source>marked a change of meaning, %1</source>
        <translation>a marqué un changement de sens, %1</translation>
    </message>
    <message>
        <source>something that this version does not know</source>
        <translation>quelque chose que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>when, who, what</comment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>would decide: %1, %2</source>
        <translation>déciderait : %1, %2</translation>
    </message>
    <message>
        <source>handed over the vote of %1: %2, %3</source>
        <translation>a transmis le vote de %1 : %2, %3</translation>
    </message>
    <message>
        <source>began a meeting</source>
        <translation>a commencé une réunion</translation>
    </message>
    <message>
        <source>wrote down that %1 is there</source>
        <translation>a noté que %1 est là</translation>
    </message>
    <message>
        <source>wrote down that %1 left</source>
        <translation>a noté que %1 est parti</translation>
    </message>
    <message>
        <source>showed a card of the meeting</source>
        <translation>a montré une carte de la réunion</translation>
    </message>
    <message>
        <source>showed %1</source>
        <translation>a montré %1</translation>
    </message>
    <message>
        <source>parked %1</source>
        <translation>a mis de côté %1</translation>
    </message>
    <message>
        <source>parked %1 for %2</source>
        <translation>a mis de côté %1 pour %2</translation>
    </message>
    <message>
        <source>took %1 up again</source>
        <translation>a repris %1</translation>
    </message>
    <message>
        <source>published the note: %1</source>
        <translation>a publié la note : %1</translation>
    </message>
    <message>
        <source>added the action: %1</source>
        <translation>a ajouté l’action : %1</translation>
    </message>
    <message>
        <source>ended the meeting</source>
        <translation>a terminé la réunion</translation>
    </message>
</context>
<context>
    <name>ui::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Everything that people said in this review, the newest first.</source>
        <translation>Tout ce qui a été dit dans cette revue, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Show the change</source>
        <translation>Montrer le changement</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ui::KeyMapModel</name>
    <message>
        <source>▲ %1 (twice)</source>
        <translation>▲ %1 (deux fois)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>ui::KeyboardMap</name>
    <message>
        <source>&amp;Add Key</source>
        <translation>&amp;Ajouter la touche</translation>
    </message>
    <message>
        <source>&amp;No Keys</source>
        <translation>Auc&amp;une touche</translation>
    </message>
    <message>
        <source>As &amp;Before</source>
        <translation>Comme a&amp;vant</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Plan du clavier</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Trouver une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Appuyer sur la nouvelle touche</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Letters count only where nothing is being written.</source>
        <translation>Choisir une commande pour changer ses touches. Les lettres ne comptent que là où rien n’est en cours de saisie.</translation>
    </message>
    <message>
        <source>%1: press the new key, then add it.</source>
        <translation>%1 : appuyer sur la nouvelle touche, puis l’ajouter.</translation>
    </message>
    <message>
        <source>▲ %1 and %2 have the same key: neither of them answers to it.</source>
        <translation>▲ %1 et %2 ont la même touche : aucune des deux n’y répond.</translation>
    </message>
</context>
<context>
    <name>ui::LanguageBox</name>
    <message>
        <source>Language of the packet</source>
        <translation>Langue du dossier</translation>
    </message>
    <message>
        <source>Of the pages that are printed. Rules, paths and values stay as they are.</source>
        <translation>Celle des pages imprimées. Règles, chemins et valeurs restent tels quels.</translation>
    </message>
</context>
<context>
    <name>ui::ListField</name>
    <message>
        <source>Assumption</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approuvée par</translation>
    </message>
    <message>
        <source>Add an Assumption</source>
        <translation>Ajouter une hypothèse</translation>
    </message>
    <message>
        <source>Consumer</source>
        <translation>Consommateur</translation>
    </message>
    <message>
        <source>Pinned to</source>
        <translation>Version fixée</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>Add a Consumer</source>
        <translation>Ajouter un consommateur</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Add a Question</source>
        <translation>Ajouter une question</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Open a spec repository</source>
        <translation>Ouvrir un dépôt de contrats</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message numerus="yes">
        <source>No OpenAPI, AsyncAPI, GraphQL, proto or JSON Schema file found in %n file(s).</source>
        <translation>
            <numerusform>Aucun fichier OpenAPI, AsyncAPI, GraphQL, proto ou JSON Schema trouvé dans %n fichier.</numerusform>
            <numerusform>Aucun fichier OpenAPI, AsyncAPI, GraphQL, proto ou JSON Schema trouvé dans %n fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which file is the baseline?</source>
        <translation>Quel fichier est la version de base ?</translation>
    </message>
    <message>
        <source>Which file is the candidate?</source>
        <translation>Quel fichier est le candidat ?</translation>
    </message>
    <message>
        <source>Which file is the baseline of %1?</source>
        <translation>Quel fichier est la version de base de %1 ?</translation>
    </message>
    <message>
        <source>There is no file in this folder.</source>
        <translation>Il n’y a aucun fichier dans ce répertoire.</translation>
    </message>
    <message>
        <source>A contract is known by what stands at its top: openapi, swagger, asyncapi or $schema in YAML or JSON; or by its name: .graphql, .proto.</source>
        <translation>Un contrat se reconnaît à ce qui figure en tête : openapi, swagger, asyncapi ou $schema en YAML ou JSON ; ou à son nom : .graphql, .proto.</translation>
    </message>
</context>
<context>
    <name>ui::MeaningPart</name>
    <message>
        <source>Mark as a change of meaning…</source>
        <translation>Marquer comme changement de sens…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>It then counts as breaking, whatever its shape</source>
        <translation>Il compte alors comme incompatible, quelle que soit sa forme</translation>
    </message>
    <message>
        <source>What means something else now, then Enter</source>
        <translation>Ce qui a maintenant un autre sens, puis Entrée</translation>
    </message>
    <message>
        <source>Why the meaning changes</source>
        <translation>Pourquoi le sens change</translation>
    </message>
</context>
<context>
    <name>ui::MeetingPage</name>
    <message>
        <source>Your votes</source>
        <translation>Vos votes</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Sous la main</translation>
    </message>
    <message>
        <source>Nobody voted yet.</source>
        <translation>Personne n’a encore voté.</translation>
    </message>
    <message numerus="yes">
        <source>%n voted; they disagree on %1.</source>
        <translation>
            <numerusform>%n personne a voté ; désaccords : %1.</numerusform>
            <numerusform>%n personnes ont voté ; désaccords : %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voted, and nobody disagrees.</source>
        <translation>
            <numerusform>%n personne a voté, sans désaccord.</numerusform>
            <numerusform>%n personnes ont voté, sans désaccord.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MeetingRun</name>
    <message>
        <source>What breaks consumers is accepted with a plan only.</source>
        <translation>Ce qui casse des consommateurs ne s’accepte qu’avec un plan.</translation>
    </message>
    <message>
        <source>Park the change</source>
        <translation>Mettre le changement de côté</translation>
    </message>
    <message>
        <source>Take up the parked change</source>
        <translation>Reprendre le changement mis de côté</translation>
    </message>
    <message>
        <source>Publish the note</source>
        <translation>Publier la note</translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation>Ajouter l’action</translation>
    </message>
</context>
<context>
    <name>ui::NameSheet</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Why it cannot be called that</source>
        <translation>Pourquoi ce nom est impossible</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>why a name is refused</comment>
        <translation>✗ %1</translation>
    </message>
</context>
<context>
    <name>ui::NoticeStrip</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>ui::ObjectDocs</name>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>not read: its reference leads nowhere</source>
        <translation>non lu : sa référence ne mène nulle part</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>what a reference leads to</comment>
        <translation>est %1</translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>utilisé %1×</translation>
    </message>
    <message>
        <source>A reference in it leads nowhere: what it says is not known.</source>
        <translation>Une de ses références ne mène nulle part : ce qu’elle dit est inconnu.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
</context>
<context>
    <name>ui::ObjectPane</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Docs</source>
        <translation>Docs</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now. This is from before.</source>
        <translation>Le texte ne peut pas être lu tel quel. Ceci date d’avant.</translation>
    </message>
</context>
<context>
    <name>ui::ObjectWire</name>
    <message>
        <source>✓ The written example, valid by its schema</source>
        <translation>✓ L’exemple écrit, valide selon son schéma</translation>
    </message>
    <message>
        <source>✓ Made up, and valid by its schema</source>
        <translation>✓ Inventé, et valide selon son schéma</translation>
    </message>
    <message>
        <source>✗ The written example is not what its schema asks for: %1</source>
        <translation>✗ L’exemple écrit n’est pas ce que demande son schéma : %1</translation>
    </message>
    <message>
        <source>◌ There is no example: %1</source>
        <translation>◌ Il n’y a pas d’exemple : %1</translation>
    </message>
    <message>
        <source>◌ Whether this is valid is not known: %1</source>
        <translation>◌ On ne sait pas si c’est valide : %1</translation>
    </message>
    <message>
        <source> · %1</source>
        <comment>name of an example</comment>
        <translation> · %1</translation>
    </message>
    <message>
        <source>%1 is not written out here: this is its value as JSON</source>
        <translation>%1 n’est pas écrit ici en entier : voici sa valeur en JSON</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response %1</source>
        <translation>Réponse %1</translation>
    </message>
    <message>
        <source>◌ Messages are written out for OpenAPI alone.</source>
        <translation>◌ Les messages ne sont écrits que pour OpenAPI.</translation>
    </message>
</context>
<context>
    <name>ui::ObstaclePage</name>
    <message>
        <source>Enroll on a Branch</source>
        <translation>S’inscrire sur une branche</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Regarder de nouveau</translation>
    </message>
    <message>
        <source>Back to the Form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your address</source>
        <translation>Votre adresse</translation>
    </message>
    <message>
        <source>Make a Key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Set It</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>You are not enrolled for this role</source>
        <translation>Vous n’êtes pas inscrit pour ce rôle</translation>
    </message>
    <message>
        <source>Enrolling writes a line with your key into .countersign/allowed_signers, on a branch of its own. It counts once somebody who is trusted already has merged it.</source>
        <translation>L’inscription écrit une ligne avec votre clé dans .countersign/allowed_signers, sur une branche à part. Elle compte dès qu’une personne déjà reconnue l’a fusionnée.</translation>
    </message>
    <message>
        <source>Git does not know who you are</source>
        <translation>Git ne sait pas qui vous êtes</translation>
    </message>
    <message>
        <source>A signature stands for a person. Say your name and address once, for this repository.</source>
        <translation>Une signature représente une personne. Indiquer une fois votre nom et votre adresse, pour ce dépôt.</translation>
    </message>
    <message>
        <source>There is no ssh-keygen that can sign</source>
        <translation>Aucun ssh-keygen capable de signer</translation>
    </message>
    <message>
        <source>Signatures are made by OpenSSH's ssh-keygen, 8.9 or newer, so that your keys never leave it.</source>
        <translation>Les signatures sont faites par ssh-keygen d’OpenSSH, 8.9 ou plus récent, pour que vos clés ne le quittent jamais.</translation>
    </message>
    <message>
        <source>Nobody can tell yet whom this repository believes</source>
        <translation>Personne ne peut encore dire à qui ce dépôt se fie</translation>
    </message>
    <message>
        <source>Whose signatures count is read from .countersign/allowed_signers on the default branch. The first who enrolls founds the file.</source>
        <translation>Les signatures qui comptent sont lues dans .countersign/allowed_signers sur la branche par défaut. La première inscription fonde le fichier.</translation>
    </message>
    <message>
        <source>Others are believed here than those you accepted</source>
        <translation>On se fie ici à d’autres que ceux que vous aviez acceptés</translation>
    </message>
    <message>
        <source>Do you believe these people?</source>
        <translation>Vous fiez-vous à ces personnes ?</translation>
    </message>
    <message>
        <source>You have no key to sign with</source>
        <translation>Vous n’avez pas de clé pour signer</translation>
    </message>
    <message>
        <source>Make one, and give it a passphrase when you are asked for it. It stays on this machine.</source>
        <translation>En créer une, et lui donner une phrase secrète quand elle est demandée. Elle reste sur cette machine.</translation>
    </message>
    <message>
        <source>Your key is there, and cannot sign now</source>
        <translation>Votre clé est là, mais ne peut pas signer maintenant</translation>
    </message>
    <message>
        <source>A locked agent offers nothing: unlock it. Or put the private half of the key where ssh looks for it.</source>
        <translation>Un agent verrouillé n’offre rien : le déverrouiller. Ou placer la moitié privée de la clé là où ssh la cherche.</translation>
    </message>
    <message>
        <source>There is nothing for you to sign</source>
        <translation>Il n’y a rien à signer pour vous</translation>
    </message>
    <message>
        <source>It cannot be told whether you may sign</source>
        <translation>Impossible de dire si vous pouvez signer</translation>
    </message>
</context>
<context>
    <name>ui::OfferQuote</name>
    <message>
        <source>Use It</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Take this over, to be signed as it is or changed</source>
        <translation>Reprendre ceci, pour le signer tel quel ou modifié</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Said in %1. Press Enter in the empty field to use it.</source>
        <translation>Dit dans %1. Appuyer sur Entrée dans le champ vide pour l’utiliser.</translation>
    </message>
</context>
<context>
    <name>ui::OpenPoints</name>
    <message>
        <source>%1
%2</source>
        <comment>what is open and why</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Why it may stay so</source>
        <translation>Pourquoi cela peut rester ainsi</translation>
    </message>
    <message>
        <source>Why this may stay so: %1</source>
        <translation>Pourquoi ceci peut rester ainsi : %1</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Reconnaître : %1</translation>
    </message>
</context>
<context>
    <name>ui::OutlineModel</name>
    <message>
        <source>%1, %2</source>
        <comment>heading, how many</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>what it is, file</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Criteria (Given/When/Then)</source>
        <translation>Critères (Given/When/Then)</translation>
    </message>
    <message>
        <source>no operation</source>
        <translation>aucune opération</translation>
    </message>
    <message>
        <source>Given/When/Then %1, of %2</source>
        <translation>Given/When/Then %1, de %2</translation>
    </message>
</context>
<context>
    <name>ui::OutlinePane</name>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrer le plan</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What the contract holds; Enter leads to its place in the text</source>
        <translation>Ce que contient le contrat ; Entrée mène à l’endroit dans le texte</translation>
    </message>
    <message>
        <source>Nothing in the outline matches “%1”.</source>
        <translation>Rien dans le plan ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>File order</source>
        <translation>Ordre du fichier</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By changes</source>
        <translation>Par changements</translation>
    </message>
    <message>
        <source>Order of the outline: %1</source>
        <translation>Ordre du plan : %1</translation>
    </message>
    <message>
        <source>&amp;Go There</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>Add &amp;Path…</source>
        <translation>Ajouter un &amp;chemin…</translation>
    </message>
    <message>
        <source>Add &amp;Path Below…</source>
        <translation>Ajouter un &amp;chemin dessous…</translation>
    </message>
    <message>
        <source>Add &amp;Operation…</source>
        <translation>Ajouter une &amp;opération…</translation>
    </message>
    <message>
        <source>Add &amp;Schema…</source>
        <translation>Ajouter un &amp;schéma…</translation>
    </message>
</context>
<context>
    <name>ui::OverviewRuler</name>
    <message>
        <source>Changes in the whole text; click to go there</source>
        <translation>Changements dans tout le texte ; cliquer pour y aller</translation>
    </message>
</context>
<context>
    <name>ui::OwnerList</name>
    <message>
        <source>Must sign. %1</source>
        <translation>Doit signer. %1</translation>
    </message>
    <message>
        <source>Is asked, and need not sign. %1</source>
        <translation>Est consulté, et n’a pas à signer. %1</translation>
    </message>
    <message>
        <source>✓ %1: %2 has signed</source>
        <translation>✓ %1 : %2 a signé</translation>
    </message>
    <message>
        <source>✗ %1: the sign-off of %2 does not count</source>
        <translation>✗ %1 : l’approbation de %2 ne compte pas</translation>
    </message>
    <message>
        <source>— %1: not signed yet</source>
        <translation>— %1 : pas encore signé</translation>
    </message>
    <message>
        <source>— %1: %2 has not signed yet</source>
        <translation>— %1 : %2 n’a pas encore signé</translation>
    </message>
</context>
<context>
    <name>ui::PacketBar</name>
    <message>
        <source>Hand Over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>The packet and its sign-offs as one file, for who signs elsewhere</source>
        <translation>Le dossier et ses approbations en un fichier, pour qui signe ailleurs</translation>
    </message>
    <message>
        <source>drawn up</source>
        <translation>établi</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the id of a packet and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes to the first thing that is missing.</source>
        <translation>Va au premier élément manquant.</translation>
    </message>
</context>
<context>
    <name>ui::PacketForm</name>
    <message>
        <source>Form of the packet</source>
        <translation>Formulaire du dossier</translation>
    </message>
</context>
<context>
    <name>ui::PacketPreview</name>
    <message>
        <source>Preview of the packet</source>
        <translation>Aperçu du dossier</translation>
    </message>
</context>
<context>
    <name>ui::PacketSections</name>
    <message>
        <source>Decision to make</source>
        <translation>Décision à prendre</translation>
    </message>
    <message>
        <source>Owner check</source>
        <translation>Contrôle des responsables</translation>
    </message>
    <message>
        <source>Scope boundary</source>
        <translation>Périmètre</translation>
    </message>
    <message>
        <source>Acceptance evidence</source>
        <translation>Justificatifs d’acceptation</translation>
    </message>
    <message>
        <source>Compatibility class</source>
        <translation>Classe de compatibilité</translation>
    </message>
    <message>
        <source>Consumer impact</source>
        <translation>Impact sur les consommateurs</translation>
    </message>
    <message>
        <source>Retry behaviour</source>
        <translation>Nouvelles tentatives</translation>
    </message>
    <message>
        <source>Rollback notes</source>
        <translation>Notes de retour arrière</translation>
    </message>
    <message>
        <source>Reviewer prompts</source>
        <translation>Questions aux relecteurs</translation>
    </message>
    <message>
        <source>Changes and decisions</source>
        <translation>Changements et décisions</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugé</translation>
    </message>
    <message>
        <source>Committed files</source>
        <translation>Fichiers du commit</translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more.</source>
        <translation>
            <numerusform>%1 Et %n autre.</numerusform>
            <numerusform>%1 Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>à regarder</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Sign the rejection…</source>
        <translation>Signer le rejet…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signer…</translation>
    </message>
</context>
<context>
    <name>ui::PacketView</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>You are enrolled on the branch %1</source>
        <translation>Vous êtes inscrit sur la branche %1</translation>
    </message>
    <message>
        <source>Somebody who is trusted already merges it; then you can sign.</source>
        <translation>Une personne déjà reconnue la fusionne ; ensuite, vous pouvez signer.</translation>
    </message>
    <message>
        <source>No sign-off of it is new</source>
        <translation>Aucune de ses approbations n’est nouvelle</translation>
    </message>
    <message numerus="yes">
        <source>%n sign-off(s) taken over</source>
        <translation>
            <numerusform>%n approbation reprise</numerusform>
            <numerusform>%n approbations reprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message>
        <source>There is no packet yet</source>
        <translation>Il n’y a pas encore de dossier</translation>
    </message>
    <message>
        <source>A packet is drawn up from what is decided on a baseline and a candidate of a git repository.</source>
        <translation>Un dossier s’établit à partir de ce qui est décidé sur une version de base et un candidat d’un dépôt git.</translation>
    </message>
    <message>
        <source>What was said since makes a new packet: these sign-offs do not carry over</source>
        <translation>Ce qui a été dit depuis donne un nouveau dossier : ces approbations ne sont pas reprises</translation>
    </message>
    <message>
        <source>%1. %2 stays as it was signed; %3 takes its place.</source>
        <comment>sign-offs and two packets</comment>
        <translation>%1. %2 reste tel qu’il a été signé ; %3 le remplace.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Hand the Packet Over</source>
        <translation>Transmettre le dossier</translation>
    </message>
    <message>
        <source>Packets (*.packet)</source>
        <translation>Dossiers (*.packet)</translation>
    </message>
    <message>
        <source>Take Over Sign-Offs</source>
        <translation>Reprendre des approbations</translation>
    </message>
    <message>
        <source>Attach Evidence</source>
        <translation>Joindre un justificatif</translation>
    </message>
    <message>
        <source>Verify a Packet</source>
        <translation>Vérifier un dossier</translation>
    </message>
    <message>
        <source>Packets (*.packet *.pdf *.md packet.json);;All files (*)</source>
        <translation>Dossiers (*.packet *.pdf *.md packet.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose the Clone</source>
        <translation>Choisir le clone</translation>
    </message>
    <message>
        <source>The candidate cannot be compared as it is now: sign when it can be.</source>
        <translation>Le candidat ne peut pas être comparé dans son état actuel : signer quand il pourra l’être.</translation>
    </message>
</context>
<context>
    <name>ui::PageAbsence</name>
    <message>
        <source>This folder has no history to compare with.</source>
        <translation>Ce répertoire n’a pas d’historique avec quoi comparer.</translation>
    </message>
    <message>
        <source>It is no git repository: its contracts can be read and edited, and two files can be compared.</source>
        <translation>Ce n’est pas un dépôt git : ses contrats peuvent être lus et modifiés, et deux fichiers peuvent être comparés.</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Il n’y a encore rien avec quoi comparer.</translation>
    </message>
    <message>
        <source>These two could not be compared.</source>
        <translation>Ces deux versions n’ont pas pu être comparées.</translation>
    </message>
    <message>
        <source>There is nothing to decide: the candidate equals the baseline in meaning.</source>
        <translation>Il n’y a rien à décider : le candidat a le même sens que la version de base.</translation>
    </message>
    <message>
        <source>The candidate equals the baseline in meaning.</source>
        <translation>Le candidat a le même sens que la version de base.</translation>
    </message>
    <message>
        <source>Baseline and candidate are being compared …</source>
        <translation>Comparaison de la version de base et du candidat …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Mend it in Edit; what is wrong in the baseline stays wrong, so choose another baseline then.</source>
        <translation>Le corriger dans Édition ; une erreur dans la version de base y reste : dans ce cas, en choisir une autre.</translation>
    </message>
    <message>
        <source>What differs cannot be read, so nobody knows what it changes.</source>
        <translation>Ce qui diffère ne peut pas être lu, donc personne ne sait ce que cela change.</translation>
    </message>
    <message>
        <source>Neither side has a contract.</source>
        <translation>Aucun des deux côtés n’a de contrat.</translation>
    </message>
    <message>
        <source>Choose a baseline or a candidate that has one.</source>
        <translation>Choisir une version de base ou un candidat qui en a un.</translation>
    </message>
    <message>
        <source>Mark what consumers rely on with a version tag (git tag v1.0.0), and it is the baseline.</source>
        <translation>Marquer ce dont dépendent les consommateurs par un tag de version (git tag v1.0.0) : c’est alors la version de base.</translation>
    </message>
    <message>
        <source>Nothing was compared. What changed is seen against an earlier commit, another branch, or a file.</source>
        <translation>Rien n’a été comparé. Ce qui a changé se voit par rapport à un commit antérieur, une autre branche ou un fichier.</translation>
    </message>
    <message>
        <source>The baseline and the candidate are the same commit.</source>
        <translation>La version de base et le candidat sont le même commit.</translation>
    </message>
    <message>
        <source>It is the first one: there is none before it.</source>
        <translation>C’est le premier : il n’y en a pas avant lui.</translation>
    </message>
</context>
<context>
    <name>ui::PageFrame</name>
    <message>
        <source>Navigator</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Opens the pane over the others</source>
        <translation>Ouvre le panneau par-dessus les autres</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>ui::PagePreview</name>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Drawing the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::PageStack</name>
    <message>
        <source>Show the &amp;Texts</source>
        <translation>Voir les &amp;textes</translation>
    </message>
</context>
<context>
    <name>ui::PagesPane</name>
    <message>
        <source>&amp;Language of the packet</source>
        <translation>&amp;Langue du dossier</translation>
    </message>
</context>
<context>
    <name>ui::PairChoice</name>
    <message>
        <source>it is the first commit, and no version tag is reachable from the candidate</source>
        <translation>c’est le premier commit, et aucune étiquette de version n’est accessible depuis le candidat</translation>
    </message>
    <message>
        <source>it is the default branch of a bare repository, which has no working tree</source>
        <translation>c’est la branche par défaut d’un dépôt nu, qui n’a pas de copie de travail</translation>
    </message>
</context>
<context>
    <name>ui::PairSummary</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Analysed %1 of %2 operations, %3 of %4 schemas</source>
        <translation>Analysé : %1 opérations sur %2, %3 schémas sur %4</translation>
    </message>
    <message>
        <source>✓ %1, nothing left out</source>
        <translation>✓ %1, rien n’est omis</translation>
    </message>
    <message>
        <source>⚠ %1, %2</source>
        <translation>⚠ %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) nobody can vouch for</source>
        <translation>
            <numerusform>%n élément dont personne ne peut répondre</numerusform>
            <numerusform>%n éléments dont personne ne peut répondre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <source>No contract was found</source>
        <translation>Aucun contrat n’a été trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), the same byte for byte</source>
        <translation>
            <numerusform>%n contrat, identique octet par octet</numerusform>
            <numerusform>%n contrats, identiques octet par octet</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ From before: %1</source>
        <translation>⚠ D’avant : %1</translation>
    </message>
    <message>
        <source>The candidate as it is now could not be compared: nobody can vouch for it.</source>
        <translation>Le candidat, tel qu’il est, n’a pas pu être comparé : personne ne peut en répondre.</translation>
    </message>
    <message>
        <source>The same commit on both sides: nothing was compared</source>
        <translation>Le même commit des deux côtés : rien n’a été comparé</translation>
    </message>
    <message>
        <source>you, once git knows your name</source>
        <translation>vous, dès que git connaîtra votre nom</translation>
    </message>
</context>
<context>
    <name>ui::Panels</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exporté vers %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>There is no further change in this file.</source>
        <translation>Il n’y a pas d’autre changement dans ce fichier.</translation>
    </message>
</context>
<context>
    <name>ui::PeekFrame</name>
    <message>
        <source>Peek at the definition</source>
        <translation>Aperçu de la définition</translation>
    </message>
    <message>
        <source>Text of the definition</source>
        <translation>Texte de la définition</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::PinPanel</name>
    <message>
        <source>anything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exports</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>May sign</source>
        <translation>Peut signer</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Empreinte de la clé</translation>
    </message>
    <message>
        <source>Whom the repository believes</source>
        <translation>À qui le dépôt se fie</translation>
    </message>
    <message>
        <source>Compare the fingerprints with these people themselves, by telephone or across the table. You are asked once; later changes ask again unless somebody named here signed them.</source>
        <translation>Comparer les empreintes avec ces personnes elles-mêmes, au téléphone ou de vive voix. La question est posée une fois ; les changements ultérieurs la posent de nouveau, sauf si une personne nommée ici les a signés.</translation>
    </message>
    <message>
        <source>I Believe These People</source>
        <translation>Je me fie à ces personnes</translation>
    </message>
    <message>
        <source>%1 names these people. %2</source>
        <comment>a revision and why it is trusted</comment>
        <translation>%1 nomme ces personnes. %2</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>En ligne de commande : %1</translation>
    </message>
</context>
<context>
    <name>ui::PlaceBar</name>
    <message>
        <source>root: %1</source>
        <comment>the contract a file is seen from</comment>
        <translation>racine : %1</translation>
    </message>
    <message>
        <source>Seen from the contract %1</source>
        <translation>Vu depuis le contrat %1</translation>
    </message>
    <message>
        <source>root: %1 ▾</source>
        <comment>the contract a file is seen from, among others</comment>
        <translation>racine : %1 ▾</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>À propos du fichier</translation>
    </message>
</context>
<context>
    <name>ui::PreparePage</name>
    <message>
        <source>Prepare the meeting</source>
        <translation>Préparer la réunion</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Qui vient</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Votes before the meeting</source>
        <translation>Votes avant la réunion</translation>
    </message>
    <message>
        <source>Import votes…</source>
        <translation>Importer des votes…</translation>
    </message>
    <message>
        <source>A .votes.json file that somebody handed over; it can be dropped here, too.</source>
        <translation>Un fichier .votes.json transmis par quelqu’un ; il peut aussi être déposé ici.</translation>
    </message>
    <message>
        <source>Files ending in `.votes.json` can be dropped here. Whoever works in this repository brings theirs by git.</source>
        <translation>Les fichiers en `.votes.json` peuvent être déposés ici. Qui travaille dans ce dépôt apporte les siens par git.</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Swaps the screens of Stage and Desk.</source>
        <translation>Permute les écrans de la scène et du pupitre.</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Démarrer la réunion</translation>
    </message>
    <message>
        <source>F5 starts it, too.</source>
        <translation>F5 la démarre aussi.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ui::PrepareTimes</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Nothing breaks: no change has a share of its own.</source>
        <translation>Rien n’est incompatible : aucun changement n’a sa part de temps.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ The %n share(s) alone take %1 of %2 min.</source>
        <translation>
            <numerusform>⚠ La %n part de temps prend à elle seule %1 des %2 min.</numerusform>
            <numerusform>⚠ Les %n parts de temps prennent à elles seules %1 des %2 min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n share(s) take %1 of %2 min.</source>
        <translation>
            <numerusform>La %n part de temps prend %1 des %2 min.</numerusform>
            <numerusform>Les %n parts de temps prennent %1 des %2 min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time for the meeting</source>
        <translation>Durée prévue de la réunion</translation>
    </message>
    <message>
        <source>Time for each breaking change</source>
        <translation>Temps par changement incompatible</translation>
    </message>
    <message>
        <source>For the meeting</source>
        <translation>Pour la réunion</translation>
    </message>
    <message>
        <source>For each breaking change</source>
        <translation>Par changement incompatible</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The packet as text</source>
        <translation>Le dossier en texte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>The packet as it is printed</source>
        <translation>Le dossier tel qu’il est imprimé</translation>
    </message>
</context>
<context>
    <name>ui::ProblemCourse</name>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of no contract that can be read: no rule was asked</source>
        <translation>
            <numerusform>%n fichier d’aucun contrat lisible : aucune règle n’a été consultée</numerusform>
            <numerusform>%n fichiers d’aucun contrat lisible : aucune règle n’a été consultée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suppressed by the settings</source>
        <translation>
            <numerusform>%n masqué par les réglages</numerusform>
            <numerusform>%n masqués par les réglages</numerusform>
        </translation>
    </message>
    <message>
        <source>no baseline tells which of them are new</source>
        <translation>aucune version de base ne dit lesquels sont nouveaux</translation>
    </message>
    <message>
        <source>the settings cannot be read: %1</source>
        <translation>les réglages ne peuvent pas être lus : %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>pour l’instant</translation>
    </message>
    <message>
        <source>This text is of an older revision, and there to be read.</source>
        <translation>Ce texte est d’une révision antérieure, et là pour être lu.</translation>
    </message>
    <message>
        <source>Nothing can be done by itself at the caret.</source>
        <translation>Rien ne peut être fait automatiquement au curseur.</translation>
    </message>
    <message>
        <source>Only people know how to mend this: %1</source>
        <translation>Seuls des humains savent corriger cela : %1</translation>
    </message>
    <message>
        <source>%1: done in %2, and not saved yet.</source>
        <comment>name of the step, file</comment>
        <translation>%1 : fait dans %2, pas encore enregistré.</translation>
    </message>
    <message>
        <source>This text is here to be read: nothing can be written into it.</source>
        <translation>Ce texte est là pour être lu : rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>These lines are laid out as the rest of the file already.</source>
        <translation>Ces lignes sont déjà mises en forme comme le reste du fichier.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Mettre en forme</translation>
    </message>
    <message>
        <source>No problem is shown in the open files.</source>
        <translation>Aucun problème n’est montré dans les fichiers ouverts.</translation>
    </message>
</context>
<context>
    <name>ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>What is wrong in the open files; Enter goes there, Alt+Enter mends it where that is possible</source>
        <translation>Ce qui ne va pas dans les fichiers ouverts ; Entrée y mène, Alt+Entrée corrige là où c’est possible</translation>
    </message>
    <message>
        <source>No problem found in the open files</source>
        <translation>Aucun problème trouvé dans les fichiers ouverts</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the open files</source>
        <translation>
            <numerusform>%n problème dans les fichiers ouverts</numerusform>
            <numerusform>%n problèmes dans les fichiers ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from before</source>
        <comment>problems the baseline has, too</comment>
        <translation>
            <numerusform>%n d’avant</numerusform>
            <numerusform>%n d’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide what was there before</source>
        <translation>&amp;Masquer ce qui existait déjà</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Show %n from before</source>
        <translation>
            <numerusform>&amp;Montrer %n d’avant</numerusform>
            <numerusform>&amp;Montrer %n d’avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, kind, what is wrong</comment>
        <translation>%1 %2 : %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 in %2, line %3: %4</source>
        <comment>kind, file, line, what is wrong</comment>
        <translation>%1 dans %2, ligne %3 : %4</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1. Rule %2</source>
        <comment>what is wrong where, rule</comment>
        <translation>%1. Règle %2</translation>
    </message>
    <message>
        <source>%1 · from before</source>
        <comment>rule</comment>
        <translation>%1 · d’avant</translation>
    </message>
    <message>
        <source>The baseline has it, too.</source>
        <translation>La version de base l’a aussi.</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Correction : %1</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Correction</translation>
    </message>
</context>
<context>
    <name>ui::ProgressLine</name>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>ui::QuestionStrip</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>ui::QuickFixPopup</name>
    <message>
        <source>Quick fix</source>
        <translation>Correction rapide</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce qui peut être fait ici</translation>
    </message>
    <message>
        <source>Enter does it, Escape leaves the text as it is</source>
        <translation>Entrée le fait, Échap laisse le texte tel quel</translation>
    </message>
    <message>
        <source>in %1 — Return does it, Escape leaves the text as it is</source>
        <comment>file</comment>
        <translation>dans %1 — Entrée le fait, Échap laisse le texte tel quel</translation>
    </message>
</context>
<context>
    <name>ui::QuickFixes</name>
    <message>
        <source>Everywhere in this file</source>
        <translation>Partout dans ce fichier</translation>
    </message>
</context>
<context>
    <name>ui::QuickOutline</name>
    <message>
        <source>%1 in %2</source>
        <comment>kind, file</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1 — %2 in %3</source>
        <comment>what it is, kind, file</comment>
        <translation>%1 — %2 dans %3</translation>
    </message>
    <message>
        <source>Go to a symbol of the repository</source>
        <translation>Aller à un symbole du dépôt</translation>
    </message>
    <message>
        <source>Go to a symbol of this file</source>
        <translation>Aller à un symbole de ce fichier</translation>
    </message>
    <message>
        <source>Go to a symbol of this contract</source>
        <translation>Aller à un symbole de ce contrat</translation>
    </message>
    <message>
        <source>%1 again: in the whole contract</source>
        <comment>keys</comment>
        <translation>Encore %1 : dans tout le contrat</translation>
    </message>
    <message>
        <source>%1 again: in all contracts of the repository</source>
        <comment>keys</comment>
        <translation>Encore %1 : dans tous les contrats du dépôt</translation>
    </message>
    <message>
        <source>In all contracts of the repository</source>
        <translation>Dans tous les contrats du dépôt</translation>
    </message>
</context>
<context>
    <name>ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
</context>
<context>
    <name>ui::RecentRow</name>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Remove from List</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localiser %1</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Keep %1 at the top</source>
        <translation>Garder %1 en tête</translation>
    </message>
    <message>
        <source>Keep at the top</source>
        <translation>Garder en tête</translation>
    </message>
    <message>
        <source>folder not found</source>
        <translation>répertoire introuvable</translation>
    </message>
    <message>
        <source>all decided</source>
        <translation>tout est décidé</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n non décidé</numerusform>
            <numerusform>%n non décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · → %2</source>
        <translation>%1 · → %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>aucun changement</translation>
    </message>
</context>
<context>
    <name>ui::RecipePart</name>
    <message>
        <source>How to do it safely</source>
        <translation>Comment le faire sûrement</translation>
    </message>
    <message>
        <source>Keep the old until</source>
        <translation>Garder l’ancien jusqu’au</translation>
    </message>
    <message>
        <source>Apply to candidate</source>
        <translation>Appliquer au candidat</translation>
    </message>
    <message>
        <source>Writes the safe step into the text as one step that can be undone</source>
        <translation>Écrit l’étape sûre dans le texte, en une seule étape annulable</translation>
    </message>
    <message>
        <source>Last day of what is to go</source>
        <translation>Dernier jour de ce qui doit partir</translation>
    </message>
    <message>
        <source>Write the day as YYYY-MM-DD.</source>
        <translation>Écrire le jour au format AAAA-MM-JJ.</translation>
    </message>
</context>
<context>
    <name>ui::Recovery</name>
    <message>
        <source>recovered text</source>
        <translation>texte récupéré</translation>
    </message>
</context>
<context>
    <name>ui::RecoveryPage</name>
    <message>
        <source>Recovered files</source>
        <translation>Fichiers récupérés</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
</context>
<context>
    <name>ui::RenameCourse</name>
    <message>
        <source>%1 — %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>At the caret is nothing that can be given another name.</source>
        <translation>Rien au curseur ne peut recevoir un autre nom.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Renommer %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is called %2 in %n place(s) now.</source>
        <translation>
            <numerusform>%1 s’appelle maintenant %2 à %n endroit.</numerusform>
            <numerusform>%1 s’appelle maintenant %2 à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the schema is changed. Callers' queries, resolvers, descriptions and what stands in quotes keep the old name.</source>
        <translation>Seul le schéma est modifié. Les requêtes des appelants, les résolveurs, les descriptions et ce qui est entre guillemets gardent l’ancien nom.</translation>
    </message>
    <message>
        <source>Only .proto files are changed. Generated code, JSON and paths of calls on the wire, and comments are not followed.</source>
        <translation>Seuls les fichiers .proto sont modifiés. Le code généré, le JSON et les chemins d’appel sur le réseau ainsi que les commentaires ne sont pas suivis.</translation>
    </message>
</context>
<context>
    <name>ui::RenameModel</name>
    <message>
        <source>The name itself</source>
        <translation>Le nom lui-même</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what it is a part of, place, line</comment>
        <translation>%1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>ui::RenameSheet</name>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>What takes the new name</source>
        <translation>Ce qui prend le nouveau nom</translation>
    </message>
    <message>
        <source>Space leaves a place out</source>
        <translation>Espace laisse un endroit de côté</translation>
    </message>
    <message>
        <source>Re&amp;name %1 to</source>
        <translation>Re&amp;nommer %1 en</translation>
    </message>
    <message>
        <source>✗ %1</source>
        <comment>why a name is refused</comment>
        <translation>✗ %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Rename in %n place(s)</source>
        <translation>
            <numerusform>&amp;Renommer à %n endroit</numerusform>
            <numerusform>&amp;Renommer à %n endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Replacement</name>
    <message>
        <source>The expression has no group “%1”.</source>
        <translation>L’expression n’a pas de groupe « %1 ».</translation>
    </message>
</context>
<context>
    <name>ui::ReviewEnd</name>
    <message>
        <source>Go to the packet</source>
        <translation>Vers le dossier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message numerus="yes">
        <source>All %n change(s) decided.</source>
        <translation>
            <numerusform>%n changement décidé.</numerusform>
            <numerusform>Les %n changements sont décidés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewView</name>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Rien n’est encore comparé.</translation>
    </message>
</context>
<context>
    <name>ui::RevisionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::RevisionModel</name>
    <message>
        <source>working tree</source>
        <translation>copie de travail</translation>
    </message>
    <message>
        <source>what is on the disk now</source>
        <translation>ce qui est maintenant sur le disque</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>checked out</source>
        <translation>extraite</translation>
    </message>
    <message>
        <source>Remote branches</source>
        <translation>Branches distantes</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Branches</translation>
    </message>
    <message>
        <source>Last commits</source>
        <translation>Derniers commits</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Utiliser « %1 »</translation>
    </message>
    <message>
        <source>anything git understands</source>
        <translation>tout ce que git comprend</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first commit</source>
        <translation>premier commit</translation>
    </message>
    <message>
        <source>file…</source>
        <translation>fichier…</translation>
    </message>
    <message>
        <source>from anywhere</source>
        <translation>de n’importe où</translation>
    </message>
</context>
<context>
    <name>ui::RevisionPopup</name>
    <message>
        <source>Tag, branch, commit …</source>
        <translation>Tag, branche, commit …</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
</context>
<context>
    <name>ui::RoleLine</name>
    <message>
        <source>%1 (%2)</source>
        <comment>the label of a role, and the role</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::SampleCard</name>
    <message>
        <source>Checkout API 2.3.0 → 2.4.0</source>
        <translation>Checkout API 2.3.0 → 2.4.0</translation>
    </message>
    <message>
        <source>Seven changes, three consumers, and the bug that lost orders on a Friday.</source>
        <translation>Sept changements, trois consommateurs, et le bogue qui perdit des commandes un vendredi.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>ui::SavingTrouble</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Save elsewhere…</source>
        <translation>Enregistrer &amp;ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Make it writable and save</source>
        <translation>Rendre &amp;modifiable et enregistrer</translation>
    </message>
    <message>
        <source>A copy of your text is in %1 now. %2 is not saved yet.</source>
        <translation>Une copie de votre texte est maintenant dans %1. %2 n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>%1 was not saved, and your text is kept here: %2.</source>
        <translation>%1 n’a pas été enregistré, et votre texte est gardé ici : %2.</translation>
    </message>
    <message>
        <source>%1 What to do: %2.</source>
        <comment>what happened, a hint</comment>
        <translation>%1 Que faire : %2.</translation>
    </message>
    <message>
        <source>%1 was not saved: the file is read-only. Your text is kept here.</source>
        <translation>%1 n’a pas été enregistré : le fichier est en lecture seule. Votre texte est gardé ici.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
</context>
<context>
    <name>ui::SearchPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) searched</source>
        <translation>
            <numerusform>%n fichier parcouru</numerusform>
            <numerusform>%n fichiers parcourus</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Words in any contract</source>
        <translation>Mots d’un contrat quelconque</translation>
    </message>
    <message>
        <source>Words to search for in all contracts</source>
        <translation>Mots à rechercher dans tous les contrats</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Lignes trouvées</translation>
    </message>
    <message numerus="yes">
        <source>%n more not shown</source>
        <translation>
            <numerusform>%n de plus non montré</numerusform>
            <numerusform>%n de plus non montrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not readable</source>
        <translation>
            <numerusform>%n illisible</numerusform>
            <numerusform>%n illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ the expression tries too many ways in %1</source>
        <translation>▲ l’expression essaie trop de voies dans %1</translation>
    </message>
    <message>
        <source>Match c&amp;ase</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>&amp;Whole words</source>
        <translation>&amp;Mots entiers</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>E&amp;xpression rationnelle</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>Rempl&amp;acer</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Within one line. In its place $1 repeats the first group, \n is a new line.</source>
        <translation>Dans une seule ligne. Au remplacement, $1 répète le premier groupe, \n est une nouvelle ligne.</translation>
    </message>
    <message>
        <source>Outcome of the search</source>
        <translation>Résultat de la recherche</translation>
    </message>
    <message>
        <source>Space leaves a line out of what is replaced</source>
        <translation>Espace exclut une ligne du remplacement</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n file(s)</source>
        <translation>
            <numerusform>%1 sur %n fichier</numerusform>
            <numerusform>%1 sur %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; shown is what was found before.</source>
        <translation>Arrêté ; ce qui avait été trouvé est montré.</translation>
    </message>
    <message>
        <source>▲ %1 cannot be changed: choose the working tree to replace in it</source>
        <translation>▲ %1 ne peut pas être modifié : choisir l’arbre de travail pour y remplacer</translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s)</source>
        <translation>
            <numerusform>dans %n fichier</numerusform>
            <numerusform>dans %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n %1</source>
        <translation>
            <numerusform>&amp;Remplacer %n %1</numerusform>
            <numerusform>&amp;Remplacer %n %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Remplacer %1 par %2</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced %1.</source>
        <translation>
            <numerusform>%n remplacé %1.</numerusform>
            <numerusform>%n remplacés %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SectionList</name>
    <message>
        <source>Parts of the packet</source>
        <translation>Parties du dossier</translation>
    </message>
</context>
<context>
    <name>ui::SectionModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a part of the packet and its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a part of the packet and its mark</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>a part of the packet, its mark and why</comment>
        <translation>%1 : %2. %3</translation>
    </message>
</context>
<context>
    <name>ui::SectionReasons</name>
    <message numerus="yes">
        <source>%n sign-off(s) still to be given.</source>
        <translation>
            <numerusform>%n approbation encore à donner.</numerusform>
            <numerusform>%n approbations encore à donner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not decided.</source>
        <translation>
            <numerusform>%n changement non décidé.</numerusform>
            <numerusform>%n changements non décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all that was said can stand in a packet: %1</source>
        <translation>Tout ce qui a été dit ne peut pas figurer dans un dossier : %1</translation>
    </message>
    <message>
        <source>Nothing says what is in scope and what is not.</source>
        <translation>Rien ne dit ce qui est dans le périmètre et ce qui n’y est pas.</translation>
    </message>
    <message>
        <source>No evidence is attached.</source>
        <translation>Aucun justificatif n’est joint.</translation>
    </message>
    <message>
        <source>Approval is proposed: everything is accepted and nothing is open.</source>
        <translation>L’approbation est proposée : tout est accepté et rien n’est ouvert.</translation>
    </message>
    <message>
        <source>Proposed: nothing changed that consumers rely on.</source>
        <translation>Proposé : rien de ce dont les consommateurs dépendent n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from the commit: what is signed is what is committed.</source>
        <translation>
            <numerusform>%n fichier diffère du commit : c’est le commit qui est signé.</numerusform>
            <numerusform>%n fichiers diffèrent du commit : c’est le commit qui est signé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Trouver un paramètre</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>What a team agrees on (owners, required sign-offs, the error envelope) stands in the repository, in .countersign/settings.yaml.</source>
        <translation>Ce dont une équipe convient (responsables, approbations requises, enveloppe d’erreur) se trouve dans le dépôt, dans .countersign/settings.yaml.</translation>
    </message>
    <message>
        <source>%1 Usually: %2.</source>
        <translation>%1 D’ordinaire : %2.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system has it.</source>
        <translation>Claires, sombres, contraste élevé, ou comme le système.</translation>
    </message>
    <message>
        <source>as the system has it</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Single-letter keys</source>
        <translation>Touches à une lettre</translation>
    </message>
    <message>
        <source>A accepts, R rejects, N goes to the next change; only where nothing is being written.</source>
        <translation>A accepte, R rejette, N va au changement suivant ; seulement là où rien n’est en cours de saisie.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>Keyboard Map…</source>
        <translation>Plan du clavier…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Every key can be changed.</source>
        <translation>Chaque touche peut être changée.</translation>
    </message>
    <message>
        <source>as the keyboard map shows them</source>
        <translation>comme le plan du clavier les montre</translation>
    </message>
    <message>
        <source>One window for each repository</source>
        <translation>Une fenêtre par dépôt</translation>
    </message>
    <message>
        <source>Opening a repository that a window shows already brings that window to the front.</source>
        <translation>Ouvrir un dépôt qu’une fenêtre montre déjà met cette fenêtre au premier plan.</translation>
    </message>
</context>
<context>
    <name>ui::Severity</name>
    <message>
        <source>Docs</source>
        <translation>Docs</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Risky</source>
        <translation>Risqué</translation>
    </message>
    <message>
        <source>Breaking</source>
        <translation>Incompatible</translation>
    </message>
</context>
<context>
    <name>ui::ShortProse</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SidePane</name>
    <message>
        <source>This file is not in the baseline.</source>
        <translation>Ce fichier n’est pas dans la version de base.</translation>
    </message>
    <message>
        <source>This file is not in the candidate.</source>
        <translation>Ce fichier n’est pas dans le candidat.</translation>
    </message>
    <message>
        <source>Text of the baseline</source>
        <translation>Texte de la version de base</translation>
    </message>
    <message>
        <source>Text of the candidate</source>
        <translation>Texte du candidat</translation>
    </message>
    <message>
        <source>● %1, unsaved</source>
        <translation>● %1, non enregistré</translation>
    </message>
</context>
<context>
    <name>ui::SidesBar</name>
    <message>
        <source>Candidate one row up</source>
        <translation>Candidat une ligne plus haut</translation>
    </message>
    <message>
        <source>Move the candidate one row up</source>
        <translation>Déplacer le candidat d’une ligne vers le haut</translation>
    </message>
    <message>
        <source>Candidate one row down</source>
        <translation>Candidat une ligne plus bas</translation>
    </message>
    <message>
        <source>Move the candidate one row down</source>
        <translation>Déplacer le candidat d’une ligne vers le bas</translation>
    </message>
    <message>
        <source>Level again</source>
        <translation>Remettre à niveau</translation>
    </message>
    <message>
        <source>Make both sides level again</source>
        <translation>Remettre les deux côtés à niveau</translation>
    </message>
    <message>
        <source>Scroll both sides together</source>
        <translation>Faire défiler ensemble</translation>
    </message>
    <message>
        <source>Scroll both sides together; when closed again, the distance stays</source>
        <translation>Faire défiler les deux côtés ensemble ; après réactivation, l’écart reste</translation>
    </message>
    <message>
        <source>Layout of the two sides</source>
        <translation>Disposition des deux côtés</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alignés</translation>
    </message>
    <message>
        <source>Fluid</source>
        <translation>Fluide</translation>
    </message>
    <message>
        <source>Unchanged lines shown around a change</source>
        <translation>Lignes inchangées montrées autour d’un changement</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texte entier</translation>
    </message>
    <message numerus="yes">
        <source>%n lines around</source>
        <translation>
            <numerusform>%n ligne autour</numerusform>
            <numerusform>%n lignes autour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SignSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>a role and a person</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>the agent has it</source>
        <translation>l’agent l’a</translation>
    </message>
    <message>
        <source>you will be asked for its passphrase</source>
        <translation>sa phrase secrète sera demandée</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a key and where it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sign %1</source>
        <translation>Signer %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Not Yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>As whom you sign</source>
        <translation>En tant que qui signer</translation>
    </message>
    <message>
        <source>You sign as</source>
        <translation>Vous signez en tant que</translation>
    </message>
    <message>
        <source>With the key</source>
        <translation>Avec la clé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The text that is signed</source>
        <translation>Le texte qui est signé</translation>
    </message>
    <message>
        <source>Sign the Rejection as %1</source>
        <translation>Signer le rejet en tant que %1</translation>
    </message>
    <message>
        <source>Sign as %1</source>
        <translation>Signer en tant que %1</translation>
    </message>
    <message>
        <source>✗ %1.</source>
        <translation>✗ %1.</translation>
    </message>
</context>
<context>
    <name>ui::SignedFacts</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>✗ Rejected</source>
        <translation>✗ Rejeté</translation>
    </message>
    <message numerus="yes">
        <source>✓ Approved with %n condition(s)</source>
        <translation>
            <numerusform>✓ Approuvé sous %n condition</numerusform>
            <numerusform>✓ Approuvé sous %n conditions</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Approved</source>
        <translation>✓ Approuvé</translation>
    </message>
    <message numerus="yes">
        <source>■ %1 breaking   ▲ %2 risky   ● %3 safe   ○ %4 docs; %n decision(s)</source>
        <translation>
            <numerusform>■ %1 incompatibles   ▲ %2 risqués   ● %3 sûrs   ○ %4 docs ; %n décision</numerusform>
            <numerusform>■ %1 incompatibles   ▲ %2 risqués   ● %3 sûrs   ○ %4 docs ; %n décisions</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the hashes of a contract before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Must sign</source>
        <translation>Doit signer</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>Remplace</translation>
    </message>
</context>
<context>
    <name>ui::SignedPage</name>
    <message>
        <source>Everybody who must sign has.</source>
        <translation>Toutes les signatures requises sont là.</translation>
    </message>
    <message>
        <source>Still to sign: %1. They pull and sign, or you hand the packet over as a file.</source>
        <translation>À signer encore : %1. Ces personnes tirent et signent, ou le dossier leur est transmis comme fichier.</translation>
    </message>
    <message>
        <source>Send it to the others</source>
        <translation>L’envoyer aux autres</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Pousser</translation>
    </message>
    <message>
        <source>Verify Now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Hand Over…</source>
        <translation>Transmettre…</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>Montrer dans le répertoire</translation>
    </message>
    <message>
        <source>Copy Summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>Back to the Form</source>
        <translation>Retour au formulaire</translation>
    </message>
    <message>
        <source>✓ Signed %1 as %2</source>
        <translation>✓ %1 signé en tant que %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a commit and a branch</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 was signed as %2 by %3 (%4).</source>
        <translation>%1 a été signé en tant que %2 par %3 (%4).</translation>
    </message>
    <message>
        <source>To check it: %1</source>
        <translation>Pour le contrôler : %1</translation>
    </message>
    <message>
        <source>What was said on the way is not part of the commit: %1. Commit it where others are to read it; the packet does not need it.</source>
        <translation>Ce qui a été dit en chemin ne fait pas partie du commit : %1. Le commiter là où d’autres doivent le lire ; le dossier n’en a pas besoin.</translation>
    </message>
</context>
<context>
    <name>ui::SigningFlow</name>
    <message>
        <source>Reading the contracts again, by other parsers, and signing…</source>
        <translation>Relecture des contrats, par d’autres analyseurs, et signature…</translation>
    </message>
</context>
<context>
    <name>ui::SiteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Where in it</source>
        <translation>Où dans celle-ci</translation>
    </message>
</context>
<context>
    <name>ui::SiteTable</name>
    <message>
        <source>Sites: where the change is felt</source>
        <translation>Endroits : où le changement se fait sentir</translation>
    </message>
</context>
<context>
    <name>ui::SnippetPart</name>
    <message>
        <source>Show less</source>
        <translation>Montrer moins</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n line(s)</source>
        <translation>
            <numerusform>Montrer %n ligne</numerusform>
            <numerusform>Montrer les %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SnippetView</name>
    <message>
        <source>Baseline %1</source>
        <translation>Version de base %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Dans les échanges</translation>
    </message>
    <message>
        <source>− Baseline %1   + Candidate %2</source>
        <translation>− Version de base %1   + Candidat %2</translation>
    </message>
</context>
<context>
    <name>ui::Stage</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It was parked for %1, and is back.</source>
        <translation>Mis de côté pour %1, de retour.</translation>
    </message>
    <message>
        <source>Parked: %1 finds out what is missing.</source>
        <translation>Mis de côté : %1 cherche ce qui manque.</translation>
    </message>
    <message>
        <source>Parked: %1 finds out what is missing until %2.</source>
        <translation>Mis de côté : %1 cherche ce qui manque jusqu’au %2.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note :</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>« %1 » (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n site(s)</source>
        <translation>
            <numerusform>%1 · %n endroit</numerusform>
            <numerusform>%1 · %n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <translation>Version de base %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>This change is no longer found.</source>
        <translation>Ce changement est désormais introuvable.</translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s): accept together?</source>
        <translation>
            <numerusform>%n changement sûr : accepter ensemble ?</numerusform>
            <numerusform>%n changements sûrs : accepter ensemble ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words alone: accept together?</source>
        <translation>
            <numerusform>%n changement de mots seuls : accepter ensemble ?</numerusform>
            <numerusform>%n changements de mots seuls : accepter ensemble ?</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are decided.</source>
        <translation>Tous sont décidés.</translation>
    </message>
    <message>
        <source>What this meeting came to</source>
        <translation>Ce que cette réunion a donné</translation>
    </message>
    <message>
        <source>Enter leads on to the packet.</source>
        <translation>Entrée mène au dossier.</translation>
    </message>
    <message>
        <source>Nothing of this change travels.</source>
        <translation>Rien de ce changement ne circule.</translation>
    </message>
    <message>
        <source>The examples are the same on both sides.</source>
        <translation>Les exemples sont les mêmes des deux côtés.</translation>
    </message>
    <message>
        <source>Accepted:</source>
        <translation>Acceptés :</translation>
    </message>
    <message>
        <source>Rejected:</source>
        <translation>Rejetés :</translation>
    </message>
    <message>
        <source>Deferred:</source>
        <translation>Différés :</translation>
    </message>
    <message>
        <source>Parked:</source>
        <translation>Mis de côté :</translation>
    </message>
    <message>
        <source>Not decided:</source>
        <translation>Non décidés :</translation>
    </message>
    <message>
        <source>Actions:</source>
        <translation>Actions :</translation>
    </message>
    <message>
        <source>Duration:</source>
        <translation>Durée :</translation>
    </message>
    <message numerus="yes">
        <source>%n to accept</source>
        <translation>
            <numerusform>%n pour accepter</numerusform>
            <numerusform>%n pour accepter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to accept with a plan</source>
        <translation>
            <numerusform>%n pour accepter avec un plan</numerusform>
            <numerusform>%n pour accepter avec un plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to reject</source>
        <translation>
            <numerusform>%n pour rejeter</numerusform>
            <numerusform>%n pour rejeter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to defer</source>
        <translation>
            <numerusform>%n pour différer</numerusform>
            <numerusform>%n pour différer</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks:</source>
        <translation>Casse :</translation>
    </message>
    <message>
        <source>Affects:</source>
        <translation>Touche :</translation>
    </message>
    <message numerus="yes">
        <source>%n on what it said before</source>
        <translation>
            <numerusform>%n sur l’état précédent</numerusform>
            <numerusform>%n sur l’état précédent</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown:</source>
        <translation>Inconnu :</translation>
    </message>
    <message>
        <source>Votes:</source>
        <translation>Votes :</translation>
    </message>
    <message>
        <source>Safe way:</source>
        <translation>Voie sûre :</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Accepter avec plan</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>must sign: %1</source>
        <translation>doit signer : %1</translation>
    </message>
</context>
<context>
    <name>ui::StageBar</name>
    <message numerus="yes">
        <source>%n min over</source>
        <translation>
            <numerusform>dépassé de %n min</numerusform>
            <numerusform>dépassé de %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>reste %n min</numerusform>
            <numerusform>restent %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · over its time</source>
        <translation>%1 · temps dépassé</translation>
    </message>
</context>
<context>
    <name>ui::StageCode</name>
    <message>
        <source>removed %1</source>
        <translation>retiré %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <translation>ajouté %1</translation>
    </message>
    <message>
        <source>%1: %2. %3: %4.</source>
        <translation>%1 : %2. %3 : %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>%n de plus ci-dessous ↓</numerusform>
            <numerusform>%n de plus ci-dessous ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageDecisions</name>
    <message>
        <source>Park it</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Accept with plan</source>
        <translation>Accepter avec plan</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Différer</translation>
    </message>
    <message>
        <source>Keep the decision</source>
        <translation>Garder la décision</translation>
    </message>
    <message>
        <source>The decision holds for what the change says now.</source>
        <translation>La décision vaut pour ce que le changement dit maintenant.</translation>
    </message>
</context>
<context>
    <name>ui::StageFacts</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::StageFoot</name>
    <message>
        <source>Desk</source>
        <translation>Pupitre</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Terminer la réunion</translation>
    </message>
    <message>
        <source>Leaves the Stage; the meeting goes on.</source>
        <translation>Quitte la scène ; la réunion continue.</translation>
    </message>
</context>
<context>
    <name>ui::StageList</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>Nothing is listed.</source>
        <translation>Rien n’est indiqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n more below ↓</source>
        <translation>
            <numerusform>%n de plus ci-dessous ↓</numerusform>
            <numerusform>%n de plus ci-dessous ↓</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StageView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
</context>
<context>
    <name>ui::StateStripe</name>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Decide again</source>
        <translation>Décider de nouveau</translation>
    </message>
    <message>
        <source>The decision holds for what the change says now</source>
        <translation>La décision vaut pour ce que dit maintenant le changement</translation>
    </message>
</context>
<context>
    <name>ui::Statements</name>
    <message>
        <source>Take back the decision</source>
        <translation>Retirer la décision</translation>
    </message>
    <message>
        <source>Keep the decision on change %1</source>
        <translation>Garder la décision sur le changement %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commenter</translation>
    </message>
    <message>
        <source>Comment on change %1</source>
        <translation>Commenter le changement %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Fill in the packet</source>
        <translation>Remplir le dossier</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconnaître</translation>
    </message>
    <message>
        <source>Mark change %1 as a change of meaning</source>
        <translation>Marquer le changement %1 comme changement de sens</translation>
    </message>
    <message>
        <source>Accept change %1</source>
        <translation>Accepter le changement %1</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s)</source>
        <translation>
            <numerusform>Accepter %n changement</numerusform>
            <numerusform>Accepter %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept change %1 with a plan</source>
        <translation>Accepter le changement %1 avec un plan</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n change(s) with a plan</source>
        <translation>
            <numerusform>Accepter %n changement avec un plan</numerusform>
            <numerusform>Accepter %n changements avec un plan</numerusform>
        </translation>
    </message>
    <message>
        <source>Reject change %1</source>
        <translation>Rejeter le changement %1</translation>
    </message>
    <message numerus="yes">
        <source>Reject %n change(s)</source>
        <translation>
            <numerusform>Rejeter %n changement</numerusform>
            <numerusform>Rejeter %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Defer change %1</source>
        <translation>Différer le changement %1</translation>
    </message>
    <message numerus="yes">
        <source>Defer %n change(s)</source>
        <translation>
            <numerusform>Différer %n changement</numerusform>
            <numerusform>Différer %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Accepté.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s).</source>
        <translation>
            <numerusform>%n changement accepté.</numerusform>
            <numerusform>%n changements acceptés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted with a plan.</source>
        <translation>Accepté avec un plan.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n change(s) with a plan.</source>
        <translation>
            <numerusform>%n changement accepté avec un plan.</numerusform>
            <numerusform>%n changements acceptés avec un plan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rejeté.</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n change(s).</source>
        <translation>
            <numerusform>%n changement rejeté.</numerusform>
            <numerusform>%n changements rejetés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deferred.</source>
        <translation>Différé.</translation>
    </message>
    <message numerus="yes">
        <source>Deferred %n change(s).</source>
        <translation>
            <numerusform>%n changement différé.</numerusform>
            <numerusform>%n changements différés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked: it returns at the end.</source>
        <translation>Mis de côté : il revient à la fin.</translation>
    </message>
    <message>
        <source>Taken up again.</source>
        <translation>Repris.</translation>
    </message>
    <message>
        <source>The note is published.</source>
        <translation>La note est publiée.</translation>
    </message>
    <message>
        <source>The action item is added.</source>
        <translation>L’action est ajoutée.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retiré.</translation>
    </message>
    <message>
        <source>Commented.</source>
        <translation>Commenté.</translation>
    </message>
    <message>
        <source>Filled in.</source>
        <translation>Rempli.</translation>
    </message>
    <message>
        <source>Acknowledged.</source>
        <translation>Pris en compte.</translation>
    </message>
    <message>
        <source>Marked as a change of meaning.</source>
        <translation>Marqué comme changement de sens.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n left to decide.</source>
        <translation>
            <numerusform>%1 Reste %n à décider.</numerusform>
            <numerusform>%1 Restent %n à décider.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n breaking</source>
        <translation>
            <numerusform>%n incompatible</numerusform>
            <numerusform>%n incompatibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky</source>
        <translation>
            <numerusform>%n risqué</numerusform>
            <numerusform>%n risqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe</source>
        <translation>
            <numerusform>%n sûr</numerusform>
            <numerusform>%n sûrs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n docs</source>
        <translation>
            <numerusform>%n docs</numerusform>
            <numerusform>%n docs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has to sign</source>
        <translation>Personne n’a à signer</translation>
    </message>
    <message>
        <source>Sign-off %1 of %2</source>
        <translation>Approbation %1 sur %2</translation>
    </message>
    <message>
        <source>%1, all have signed</source>
        <translation>%1, tous ont signé</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What is left to do</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n undecided</source>
        <translation>
            <numerusform>%n non décidé</numerusform>
            <numerusform>%n non décidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n commentaire ouvert</numerusform>
            <numerusform>%n commentaires ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StructureLens</name>
    <message>
        <source>Structure before and after</source>
        <translation>Structure avant et après</translation>
    </message>
    <message>
        <source>Choose a change to see what it belongs to.</source>
        <translation>Choisir un changement pour voir à quoi il appartient.</translation>
    </message>
</context>
<context>
    <name>ui::StructureModel</name>
    <message>
        <source>%1: %2, on both sides.</source>
        <translation>%1 : %2, des deux côtés.</translation>
    </message>
    <message>
        <source>%1 changed: %2 became %3.</source>
        <translation>%1 a changé : %2 est devenu %3.</translation>
    </message>
    <message>
        <source>%1 is gone: %2.</source>
        <translation>%1 a disparu : %2.</translation>
    </message>
    <message>
        <source>%1 is new: %2.</source>
        <translation>%1 est nouveau : %2.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Version de base</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPage</name>
    <message>
        <source>Go to the packet</source>
        <translation>Aller au dossier</translation>
    </message>
    <message>
        <source>Ends the meeting, and goes to what is left to fill in.</source>
        <translation>Termine la réunion, et va à ce qui reste à remplir.</translation>
    </message>
    <message>
        <source>Back to the review</source>
        <translation>Retour à la revue</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>%1, %2 and %3</source>
        <translation>%1, %2 et %3</translation>
    </message>
</context>
<context>
    <name>ui::SummaryTaking</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Copied the minutes as Markdown.</source>
        <translation>Compte rendu copié en Markdown.</translation>
    </message>
    <message>
        <source>Save the Minutes</source>
        <translation>Enregistrer le compte rendu</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>ui::SummaryText</name>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Pas avant le %1</translation>
    </message>
    <message>
        <source>⚠ The change says something else by now</source>
        <translation>⚠ Le changement dit autre chose à présent</translation>
    </message>
    <message>
        <source>⚠ Somebody decided differently</source>
        <translation>⚠ Quelqu’un a décidé autrement</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Who was in the room</source>
        <translation>Qui était dans la salle</translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 parked.</source>
        <translation>
            <numerusform>%n décidé en %1, %2 mis de côté.</numerusform>
            <numerusform>%n décidés en %1, %2 mis de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, %2 left to decide.</source>
        <translation>
            <numerusform>%n décidé en %1, %2 à décider encore.</numerusform>
            <numerusform>%n décidés en %1, %2 à décider encore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided in %1, nothing left.</source>
        <translation>
            <numerusform>%n décidé en %1, il ne reste rien.</numerusform>
            <numerusform>%n décidés en %1, il ne reste rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Différé</translation>
    </message>
</context>
<context>
    <name>ui::SymbolCourse</name>
    <message>
        <source>Nothing is referred to at the caret.</source>
        <translation>Rien n’est référencé au curseur.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: %2</source>
        <comment>reference, why</comment>
        <translation>%1 ne mène nulle part : %2</translation>
    </message>
    <message>
        <source>At the caret is nothing that others could refer to.</source>
        <translation>Rien au curseur ne peut être référencé.</translation>
    </message>
</context>
<context>
    <name>ui::SymbolWords</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Schemas</source>
        <translation>Schémas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Request bodies</source>
        <translation>Corps de requête</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de requête</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Security schemes</source>
        <translation>Schémas de sécurité</translation>
    </message>
    <message>
        <source>Security scheme</source>
        <translation>Schéma de sécurité</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message numerus="yes">
        <source>%n breaking change(s)</source>
        <translation>
            <numerusform>%n changement incompatible</numerusform>
            <numerusform>%n changements incompatibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risky change(s)</source>
        <translation>
            <numerusform>%n changement risqué</numerusform>
            <numerusform>%n changements risqués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n safe change(s)</source>
        <translation>
            <numerusform>%n changement sûr</numerusform>
            <numerusform>%n changements sûrs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of words</source>
        <translation>
            <numerusform>%n changement de docs</numerusform>
            <numerusform>%n changements de docs</numerusform>
        </translation>
    </message>
    <message>
        <source>used %1×</source>
        <translation>utilisé %1×</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>used %n time(s)</source>
        <translation>
            <numerusform>utilisé %n fois</numerusform>
            <numerusform>utilisé %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Unions</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Union</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enums</source>
        <translation>Énumérations</translation>
    </message>
    <message>
        <source>Enum</source>
        <translation>Énumération</translation>
    </message>
    <message>
        <source>Scalars</source>
        <translation>Scalaires</translation>
    </message>
    <message>
        <source>Scalar</source>
        <translation>Scalaire</translation>
    </message>
    <message>
        <source>Directives</source>
        <translation>Directives</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extension</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Oneofs</source>
        <translation>Oneofs</translation>
    </message>
    <message>
        <source>Oneof</source>
        <translation>Oneof</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
</context>
<context>
    <name>ui::TextField</name>
    <message>
        <source>Press Enter to use what was said before: %1</source>
        <translation>Appuyer sur Entrée pour utiliser ce qui a été dit avant : %1</translation>
    </message>
</context>
<context>
    <name>ui::TextFinder</name>
    <message>
        <source>from the end again</source>
        <translation>à nouveau depuis la fin</translation>
    </message>
    <message>
        <source>from the top again</source>
        <translation>à nouveau depuis le début</translation>
    </message>
    <message>
        <source>select a part of the text first</source>
        <translation>sélectionner d’abord une partie du texte</translation>
    </message>
    <message>
        <source>replacement</source>
        <translation>remplacement</translation>
    </message>
    <message>
        <source>Nothing was replaced: %1</source>
        <translation>Rien n’a été remplacé : %1</translation>
    </message>
    <message>
        <source>replacement of all</source>
        <translation>remplacement de tout</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacé</numerusform>
            <numerusform>%n remplacés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>which of how many, what was done</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The expression tries too many ways in line %1, and the search ended there.</source>
        <translation>L’expression essaie trop de voies à la ligne %1, et la recherche s’y est arrêtée.</translation>
    </message>
    <message>
        <source>more than %1; look for less</source>
        <translation>plus de %1 ; préciser la recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 trouvés</translation>
    </message>
</context>
<context>
    <name>ui::TextLens</name>
    <message>
        <source>Baseline %1</source>
        <translation>Version de base %1</translation>
    </message>
    <message>
        <source>Candidate %1</source>
        <translation>Candidat %1</translation>
    </message>
    <message>
        <source>Too dense to be read: laid out here, unchanged in the file.</source>
        <translation>Trop dense pour être lu : mis en forme ici, inchangé dans le fichier.</translation>
    </message>
    <message>
        <source>↔ Moved from line %1 of the baseline</source>
        <translation>↔ Déplacé depuis la ligne %1 de la version de base</translation>
    </message>
    <message>
        <source>↔ Moved to line %1 of the candidate</source>
        <translation>↔ Déplacé vers la ligne %1 du candidat</translation>
    </message>
</context>
<context>
    <name>ui::TextPattern</name>
    <message>
        <source>No regular expression: %1, at character %2.</source>
        <translation>Pas une expression rationnelle : %1, au caractère %2.</translation>
    </message>
</context>
<context>
    <name>ui::TextView</name>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Can be edited; Ctrl+Tab leaves the text</source>
        <translation>Modifiable ; Ctrl+Tab quitte le texte</translation>
    </message>
</context>
<context>
    <name>ui::Toast</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>ui::UnsavedQuestion</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save the changes of %n file(s)?</source>
        <translation>
            <numerusform>Enregistrer les changements de %n fichier ?</numerusform>
            <numerusform>Enregistrer les changements de %n fichiers ?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer l’édition</translation>
    </message>
    <message numerus="yes">
        <source>Discard what was recovered of %n file(s)?</source>
        <translation>
            <numerusform>Abandonner ce qui a été récupéré de %n fichier ?</numerusform>
            <numerusform>Abandonner ce qui a été récupéré de %n fichiers ?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be brought back. The files on the disk stay as they are.</source>
        <translation>Il ne sera plus possible de le retrouver. Les fichiers sur le disque restent tels quels.</translation>
    </message>
    <message>
        <source>Do &amp;not discard</source>
        <translation>&amp;Ne pas abandonner</translation>
    </message>
</context>
<context>
    <name>ui::UsageList</name>
    <message>
        <source>Shift+F12 lists who refers to what stands at the caret.</source>
        <translation>Maj+F12 montre qui fait référence à ce qui se trouve au curseur.</translation>
    </message>
    <message>
        <source>Usages</source>
        <translation>Utilisations</translation>
    </message>
    <message>
        <source>Who refers to what stood at the caret; Enter goes there</source>
        <translation>Qui fait référence à ce qui se trouvait au curseur ; Entrée y mène</translation>
    </message>
    <message>
        <source>Nobody refers to %1.</source>
        <translation>Personne ne fait référence à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n use(s) of %1</source>
        <translation>
            <numerusform>%n utilisation de %1</numerusform>
            <numerusform>%n utilisations de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::UsageModel</name>
    <message>
        <source>%1 %2</source>
        <comment>kind, name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Used in %1, %2: %3</source>
        <comment>operation, place, line</comment>
        <translation>Utilisé dans %1, %2 : %3</translation>
    </message>
</context>
<context>
    <name>ui::VerifyView</name>
    <message>
        <source>Valid, and a rejection</source>
        <translation>Valide, et un rejet</translation>
    </message>
    <message>
        <source>Everybody who must sign has signed that this is not to be released.</source>
        <translation>Toutes les personnes qui doivent signer ont signé que ceci ne doit pas sortir.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Everybody who must sign has, and a fresh run finds the same.</source>
        <translation>Toutes les signatures requises sont là, et une nouvelle exécution trouve la même chose.</translation>
    </message>
    <message>
        <source>Newer exists</source>
        <translation>Plus récent existe</translation>
    </message>
    <message>
        <source>It is valid, and something newer has taken its place.</source>
        <translation>Il est valide, et quelque chose de plus récent l’a remplacé.</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>These are not the bytes that were signed.</source>
        <translation>Ce ne sont pas les octets qui ont été signés.</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>A sign-off that is required is missing.</source>
        <translation>Une approbation requise manque.</translation>
    </message>
    <message>
        <source>Cannot check</source>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>Nobody can tell here what it is worth. That says nothing against it.</source>
        <translation>Personne ne peut dire ici ce qu’il vaut. Cela ne dit rien contre lui.</translation>
    </message>
    <message>
        <source>Take Over Its Sign-Offs</source>
        <translation>Reprendre ses approbations</translation>
    </message>
    <message>
        <source>Look at Whom the Repository Believes…</source>
        <translation>Voir à qui le dépôt se fie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Verdict on %1: %2. %3</source>
        <translation>Verdict sur %1 : %2. %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>the title and the id of a packet</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>• %1</source>
        <comment>one of several reasons</comment>
        <translation>• %1</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Also to be known</source>
        <translation>À savoir aussi</translation>
    </message>
    <message>
        <source>Sign-offs</source>
        <translation>Approbations</translation>
    </message>
    <message>
        <source>? Cannot check</source>
        <translation>? Non vérifiable</translation>
    </message>
    <message>
        <source>%1 cannot be checked: %2</source>
        <translation>%1 ne peut pas être vérifié : %2</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Choose the Clone…</source>
        <translation>Choisir le clone…</translation>
    </message>
    <message>
        <source>Opens the repository that the packet is of, and verifies it there</source>
        <translation>Ouvre le dépôt auquel appartient le dossier, et l’y vérifie</translation>
    </message>
</context>
<context>
    <name>ui::VoteText</name>
    <message>
        <source>%1 would accept it</source>
        <translation>%1 l’accepterait</translation>
    </message>
    <message>
        <source>%1 would accept it with a plan</source>
        <translation>%1 l’accepterait avec un plan</translation>
    </message>
    <message>
        <source>%1 would reject it</source>
        <translation>%1 le rejetterait</translation>
    </message>
    <message>
        <source>%1 would defer it</source>
        <translation>%1 le différerait</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Périmé</translation>
    </message>
    <message>
        <source>The change said something else then.</source>
        <translation>Le changement disait alors autre chose.</translation>
    </message>
    <message>
        <source>Handed over by %1.</source>
        <translation>Transmis par %1.</translation>
    </message>
    <message>
        <source>Nobody voted</source>
        <translation>Personne n’a voté</translation>
    </message>
</context>
<context>
    <name>ui::VotesPanel</name>
    <message>
        <source>%1: %2. Your vote: %3.</source>
        <translation>%1 : %2. Votre vote : %3.</translation>
    </message>
    <message>
        <source>Your votes</source>
        <translation>Vos votes</translation>
    </message>
    <message>
        <source>Save for somebody…</source>
        <translation>Enregistrer pour quelqu’un…</translation>
    </message>
    <message>
        <source>Hand over by git</source>
        <translation>Transmettre par git</translation>
    </message>
    <message>
        <source>One key for each change. Nobody sees it before you hand it over, and it decides nothing.</source>
        <translation>Une touche par changement. Personne ne voit le vote avant sa transmission, et il ne décide rien.</translation>
    </message>
    <message>
        <source>A, W, R and D vote on the change that is chosen.</source>
        <translation>A, W, R et D votent sur le changement choisi.</translation>
    </message>
    <message>
        <source>Writes the votes into your journal of this review.</source>
        <translation>Écrit les votes dans votre journal de cette revue.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>With plan</source>
        <translation>Avec plan</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Defer</source>
        <translation>Différer</translation>
    </message>
</context>
<context>
    <name>ui::VotesTransport</name>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Import Votes</source>
        <translation>Importer des votes</translation>
    </message>
    <message>
        <source>Votes (*.votes.json)</source>
        <translation>Votes (*.votes.json)</translation>
    </message>
    <message numerus="yes">
        <source>Imported %n vote(s) of %1.</source>
        <translation>
            <numerusform>%n vote de %1 importé.</numerusform>
            <numerusform>%n votes de %1 importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand Over My Votes</source>
        <translation>Transmettre mes votes</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s) stand in your journal: commit and push it.</source>
        <translation>
            <numerusform>%n vote est dans votre journal : à commiter et à pousser.</numerusform>
            <numerusform>%n votes sont dans votre journal : à commiter et à pousser.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>What does this change break, and who says yes?</source>
        <translation>Que casse ce changement, et qui dit oui ?</translation>
    </message>
    <message>
        <source>Open a spec repository</source>
        <translation>Ouvrir un dépôt de contrats</translation>
    </message>
    <message>
        <source>Drop a folder or a contract here. Nothing is uploaded, and nothing in it is changed.</source>
        <translation>Déposer ici un répertoire ou un contrat. Rien n’est envoyé, et rien n’y est changé.</translation>
    </message>
    <message>
        <source>Try it now: three minutes</source>
        <translation>Essayer maintenant : trois minutes</translation>
    </message>
    <message>
        <source>&amp;Baseline…</source>
        <translation>Version de &amp;base…</translation>
    </message>
    <message>
        <source>&amp;Candidate…</source>
        <translation>&amp;Candidat…</translation>
    </message>
    <message>
        <source>&amp;Packet…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>Verify a packet</source>
        <translation>Vérifier un dossier</translation>
    </message>
    <message>
        <source>Packets (*.packet *.pdf packet.json)</source>
        <translation>Dossiers (*.packet *.pdf packet.json)</translation>
    </message>
    <message>
        <source>Compare two files without a repository:</source>
        <translation>Comparer deux fichiers sans dépôt :</translation>
    </message>
    <message>
        <source>Verify a packet:</source>
        <translation>Vérifier un dossier :</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Où est %1 maintenant ?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier ?</translation>
    </message>
</context>
<context>
    <name>ui::WhyPart</name>
    <message>
        <source>Hide witness ▴</source>
        <translation>Masquer la preuve ▴</translation>
    </message>
    <message>
        <source>Show witness ▾</source>
        <translation>Montrer la preuve ▾</translation>
    </message>
</context>
<context>
    <name>ui::WindowGuide</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Réta&amp;blir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>Réta&amp;blir %1</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>F6 goes to the next pane, Tab to the next control. Ctrl+K finds every action by its name, and the keyboard map in the Help menu has all keys.</source>
        <translation>F6 va au panneau suivant, Tab à l’élément suivant. Ctrl+K trouve chaque action par son nom, et le plan du clavier dans le menu Aide contient toutes les touches.</translation>
    </message>
    <message>
        <source>No rule speaks of what stands here.</source>
        <translation>Aucune règle ne parle de ce qui se trouve ici.</translation>
    </message>
</context>
<context>
    <name>ui::WindowTitle</name>
    <message>
        <source>%1 — Countersign</source>
        <translation>%1 — Countersign</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Countersign</translation>
    </message>
    <message>
        <source>%1, %2 and %3 — Countersign</source>
        <translation>%1, %2 et %3 — Countersign</translation>
    </message>
    <message>
        <source>%1 and %2 — Countersign</source>
        <translation>%1 et %2 — Countersign</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
</context>
<context>
    <name>ui::WireExamples</name>
    <message>
        <source>This is valid in the baseline, and the candidate refuses it: %1</source>
        <translation>Ceci est valide dans la version de base, et le candidat le refuse : %1</translation>
    </message>
    <message>
        <source>This is valid in the candidate, and the baseline refuses it: %1</source>
        <translation>Ceci est valide dans le candidat, et la version de base le refuse : %1</translation>
    </message>
</context>
<context>
    <name>ui::WireLens</name>
    <message>
        <source>Part of the operation</source>
        <translation>Partie de l’opération</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Version de base</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Example of the baseline</source>
        <translation>Exemple de la version de base</translation>
    </message>
    <message>
        <source>Example of the candidate</source>
        <translation>Exemple du candidat</translation>
    </message>
    <message>
        <source>The value that proves it</source>
        <translation>La valeur qui le prouve</translation>
    </message>
    <message>
        <source>Nothing of this change travels: there is no example to show.</source>
        <translation>Rien de ce changement ne circule : il n’y a pas d’exemple à montrer.</translation>
    </message>
    <message>
        <source>%1: no example could be made that the contract itself calls valid.</source>
        <translation>%1 : aucun exemple que le contrat lui-même dise valide n’a pu être créé.</translation>
    </message>
    <message>
        <source>%1: there is no example of the baseline.</source>
        <translation>%1 : il n’y a pas d’exemple de la version de base.</translation>
    </message>
    <message>
        <source>%1: there is no example of the candidate.</source>
        <translation>%1 : il n’y a pas d’exemple du candidat.</translation>
    </message>
    <message>
        <source>%1: the examples are the same on both sides.</source>
        <translation>%1 : les exemples sont les mêmes des deux côtés.</translation>
    </message>
</context>
<context>
    <name>ui::WirePane</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>As it is sent</source>
        <translation>Tel qu’envoyé</translation>
    </message>
    <message>
        <source>Nothing of what stands at the caret travels by itself.</source>
        <translation>Rien de ce qui se trouve au curseur n’est transmis seul.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Inconnu : %1</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>Ouverture de l’exemple</translation>
    </message>
    <message>
        <source>Looking at the working tree</source>
        <translation>Examen de la copie de travail</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Examen de %1</translation>
    </message>
    <message>
        <source>Looking again</source>
        <translation>Nouvel examen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de %1</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>ui::WorkspaceNotices</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What is shown is the comparison from before.</source>
        <translation>Ce qui est montré est la comparaison d’avant.</translation>
    </message>
    <message>
        <source>You are looking backwards: what was the candidate is the baseline now.</source>
        <translation>Vous regardez à rebours : l’ancien candidat est maintenant la version de base.</translation>
    </message>
    <message>
        <source>Go to &amp;Error</source>
        <translation>Aller à l’&amp;erreur</translation>
    </message>
</context>
</TS>
